#include "app/cli/commands.h"
#include "app/cli/document_json.h"

#include <fmt/format.h>

namespace tocsin::cli {

namespace {

using base::Json;
using form::Field;
using form::FieldType;

struct Options {
    std::string id;
    std::int64_t version = 0;
};

/// Content as lines for people: sections, labels and values, rows indented under their list.
class ContentPrinter {
public:
    ContentPrinter(const form::Form& form, const form::Catalogue& catalogue, const Json& content,
                   base::Language language)
        : form_(form), catalogue_(catalogue), content_(content), language_(language)
    {
    }
    void print() const
    {
        for (const form::Section& section : form_.sections()) {
            const auto found = content_.find(section.id);
            if (found == content_.end() || !found->is_object() || found->empty()) continue;
            printLine("\n" + section.label.in(language_));
            printFields(section.fields, *found, {{section.id, form::Path::Step::Row::None, 0}}, 2);
        }
    }

private:
    using Steps = std::vector<form::Path::Step>;

    void printFields(const std::vector<Field>& fields, const Json& values, const Steps& above, std::size_t indent) const
    {
        for (const Field& field : fields) {
            const auto value = values.find(field.id);
            if (value == values.end()) continue;
            Steps steps = above;
            steps.push_back({field.id, form::Path::Step::Row::None, 0});
            if (field.type == FieldType::List && value->is_array())
                printRows(field, *value, steps, indent);
            else
                printValue(field, textOf(field, *value, steps), indent);
        }
    }
    void printRows(const Field& field, const Json& rows, Steps steps, std::size_t indent) const
    {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            printLine(fmt::format("{}{} {}", std::string(indent, ' '), field.rowName().in(language_), i + 1));
            steps.back().row = form::Path::Step::Row::At;
            steps.back().index = i;
            printFields(field.fields, rows[i], steps, indent + 2);
        }
    }
    void printValue(const Field& field, const std::string& text, std::size_t indent) const
    {
        constexpr std::size_t kLabelWidth = 34;
        const std::string label = std::string(indent, ' ') + field.label.in(language_);
        std::string shown;
        for (const char c : text) {
            shown += c;
            if (c == '\n') shown += std::string(kLabelWidth + 2, ' ');
        }
        printLine(padded(label, kLabelWidth) + "  " + shown);
    }
    std::string textOf(const Field& field, const Json& value, const Steps& steps) const
    {
        if (field.type != FieldType::Reference || !value.is_array())
            return notice::display(form_, catalogue_, form::Path(steps), value, language_);
        std::string out;
        for (const Json& id : value) out += (out.empty() ? "" : "; ") + rowTitle(field.target, id);
        return out;
    }
    /// What people call the row that a reference names.
    std::string rowTitle(const std::string& list, const Json& id) const
    {
        const base::Result<form::Path> path = form::Path::parse(list);
        const Json* rows = path ? path->find(content_) : nullptr;
        const Field* field = form_.find(list);
        if (rows != nullptr && field != nullptr && rows->is_array())
            for (const Json& row : *rows)
                if (row.value("id", Json()) == id && row.contains(field->rowTitle))
                    return notice::display(form_, catalogue_, *form::Path::parse(list + "[]." + field->rowTitle),
                                           row.at(field->rowTitle), language_);
        return id.is_string() ? id.get<std::string>() : id.dump();
    }

    const form::Form& form_;
    const form::Catalogue& catalogue_;
    const Json& content_;
    base::Language language_;
};

Json linksJson(const std::vector<service::LinkView>& links)
{
    Json out = Json::array();
    for (const service::LinkView& link : links)
        out.push_back({{"id", link.id},
                       {"number", link.number},
                       {"type", link.type},
                       {"state", link.state},
                       {"version", link.version},
                       {"direction", link.isOrigin ? "made_of" : "issued_as"}});
    return out;
}

base::Result<int> show(Sitting& sitting, const Options& options)
{
    const base::Result<service::DocumentView> view = sitting.session().registry().show(options.id, options.version);
    if (!view) return view.error();
    const base::Language language = sitting.common().language();
    if (sitting.common().json) {
        printJson({{"head", headJson(sitting, view->head)},
                   {"version", view->version},
                   {"content", view->content},
                   {"provenance", view->provenance},
                   {"links", linksJson(view->links)}});
        return static_cast<int>(kDone);
    }
    const form::Form& form = sitting.formOf(*view);
    printLine(fmt::format("{}  {}  {}", view->head.number, form.label().in(language), nameOf(view->head)));
    printLine(fmt::format("{} · {} UTC · {}", sitting.stateLabel(view->head.workflow.state),
                          shortInstant(view->head.workflow.since), sitting.person(view->head.workflow.drafter)));
    printLine(fmt::format("version {} of {}, revision {}, content {}", view->version, view->head.version,
                          view->head.revision, view->head.contentHash.substr(0, 16)));
    for (const service::LinkView& link : view->links)
        printLine(fmt::format("{} {} ({}, {})", link.isOrigin ? "made of" : "issued as", link.number, link.type,
                              sitting.stateLabel(link.state)));
    ContentPrinter(form, *sitting.law().catalogue, view->content, language).print();
    return static_cast<int>(kDone);
}

} // namespace

void addShow(CLI::App& program, Common& common, int& status)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = program.add_subcommand("show", "A document for reading; --json also says where it came from");
    command->add_option("ID", options->id, "Document id or number")->required();
    command->add_option("--version", options->version, "An older version; the newest when left out");
    command->callback(inBureau(common, status, [options](Sitting& sitting) { return show(sitting, *options); }));
}

} // namespace tocsin::cli
