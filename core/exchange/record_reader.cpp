#include "core/exchange/record_reader.h"

#include "core/base/partial_date.h"
#include "core/base/text.h"
#include "core/exchange/foreign_value.h"
#include "core/exchange/remarks.h"

#include <set>

namespace tocsin::exchange {

using base::Json;

namespace {

/// Where a value of the content stood in the record. Rows are found again by their id, since admission may drop some.
struct Origin {
    std::string section;
    std::string list; ///< "" when not in a row
    std::size_t row = 0;
    std::string rowId;
    std::string field;
    std::string place;
    [[nodiscard]] std::string givenPath() const
    {
        return section + "." + (list.empty() ? "" : list + "[" + std::to_string(row) + "].") + field;
    }
};

class RecordReader {
public:
    RecordReader(const Shape& shape, const form::Catalogue& catalogue, const Json& given)
        : shape_(shape), form_(*catalogue.form(std::string(shape.type))), catalogue_(catalogue), given_(given)
    {
    }

    Record run(const std::string& place, const Sniffed& sniffed)
    {
        record_.place = place;
        record_.type = form_.type();
        for (const auto& item : given_.items()) take(item.key(), item.value());
        if (!shape_.subject.empty()) raw_["subject"]["kind"] = shape_.subject;
        takeEntityId();
        keepTransport();
        admit();
        record_.headline = notice::headline(record_.content);
        const notice::Headline& line = record_.headline;
        if (line.familyName.empty() && line.forename.empty() && line.entityId.empty())
            record_.refusal = base::invalid("import.no_identity");
        else
            remark(sniffed);
        return std::move(record_);
    }

private:
    void take(const std::string& key, const Json& value)
    {
        const auto named = [&key](const auto& one) { return key == one.key; };
        const auto simple = std::find_if(shape_.simple.begin(), shape_.simple.end(), named);
        const auto rows = std::find_if(shape_.rows.begin(), shape_.rows.end(), named);
        if (simple != shape_.simple.end())
            takeSimple(*simple, value);
        else if (rows != shape_.rows.end())
            takeTexts(*rows, value);
        else if (key == "nationalities" && form_.find("person.nationalities") != nullptr)
            takeNationalities(value);
        else if (key == "arrest_warrants" && form_.find("judicial.charges") != nullptr)
            takeWarrants(value);
        else if (key == "_embedded")
            takeEmbedded(value);
        else if (key == "_links")
            transport(key, value);
        else if (key == "identity_documents" || key == "associates")
            takeShapeless(key, value);
        else if (key != "entity_id" && !(key == "additional_information" && isEmpty(value)))
            aside({key, "content.unknown_field", value, {}});
    }

    void takeSimple(const Simple& simple, const Json& value)
    {
        const std::string path(simple.path);
        const std::string key(simple.key);
        const std::size_t dot = path.find('.');
        const Origin origin{path.substr(0, dot), {}, 0, {}, path.substr(dot + 1), key};
        put(origin, read(simple.how, path, value, key));
    }

    Json read(Taken how, const std::string& path, const Json& value, const std::string& place)
    {
        const form::Field& field = *form_.find(path);
        switch (how) {
        case Taken::Text: return keep(foreignText(value, place));
        case Taken::Date: return keep(foreignDate(value, place));
        case Taken::Code: return keep(foreignCode(*catalogue_.list(field.codeList), value, place));
        case Taken::Codes: return keep(foreignCodes(*catalogue_.list(field.codeList), value, place));
        case Taken::Centimetres: return keep(foreignWhole(value, 100, place));
        case Taken::Kilograms: return keep(foreignWhole(value, 1, place));
        case Taken::Number:
            return value.is_number_integer() ? Json(std::to_string(value.get<std::int64_t>()))
                                             : keep(foreignText(value, place));
        }
        return nullptr;
    }

    static bool isEmpty(const Json& value)
    {
        return value.is_null() || value == "" || (value.is_structured() && value.empty());
    }

    void takeShapeless(const std::string& key, const Json& value)
    {
        if (!isEmpty(value)) aside({key, "import.shape_unknown", value, {}});
    }

    /// Texts, or one text, each of which becomes a row. What is an object has a shape that is not known publicly.
    void takeTexts(const Rows& rows, const Json& value)
    {
        const std::string key(rows.key);
        const Json list = value.is_array() ? value : value.is_null() ? Json::array() : Json::array({value});
        std::size_t row = rowsTaken_[rows.list];
        for (std::size_t i = 0; i < list.size(); ++i) {
            const std::string place = value.is_array() ? key + "[" + std::to_string(i) + "]" : key;
            if (list[i].is_structured()) {
                aside({place, "import.shape_unknown", list[i], {}});
                continue;
            }
            const Json text = keep(foreignText(list[i], place));
            if (text.is_null()) continue;
            const std::string path(rows.list);
            const std::size_t dot = path.find('.');
            const std::string id = "l" + std::to_string(row + 1);
            put(Origin{path.substr(0, dot), path.substr(dot + 1), row, id, std::string(rows.field), place}, text);
            if (rows.former) raw_[path.substr(0, dot)][path.substr(dot + 1)][row]["former"] = true;
            ++row;
        }
        rowsTaken_[rows.list] = row;
    }

    void takeEntityId()
    {
        const Origin origin{"request", {}, 0, {}, "entity_id", "entity_id"};
        const auto found = given_.find("entity_id");
        const Json value = found == given_.end() ? Json() : keep(foreignEntityId(*found, "entity_id"));
        if (!value.is_null()) {
            put(origin, value);
            return;
        }
        const std::string link = entityIdFromLink(selfLink(given_));
        Origin fromLink = origin;
        fromLink.place = "_links.self.href";
        if (!link.empty()) put(fromLink, link);
    }

    void takeNationalities(const Json& value)
    {
        Foreign read = foreignCodes(*catalogue_.list("countries"), value, "nationalities");
        std::size_t row = 0;
        for (const Json& code : read.value) {
            const std::string place = read.places.at(row);
            put(Origin{"person", "nationalities", row, "n" + std::to_string(row + 1), "country", place}, code);
            ++row;
        }
        for (notice::Aside& one : read.asides) aside(std::move(one));
    }

    void takeWarrants(const Json& value)
    {
        std::size_t row = 0;
        eachObject(value, "arrest_warrants", [&](const Json& warrant, const std::string& at) {
            const auto origin = [&](const char* field, const std::string& key) {
                return Origin{"judicial", "charges", row, "w" + std::to_string(row + 1), field, at + "." + key};
            };
            for (const auto& item : warrant.items()) {
                const std::string place = at + "." + item.key();
                if (item.key() == "charge")
                    put(origin("offence", "charge"), keep(foreignText(item.value(), place)));
                else if (item.key() == "charge_translation")
                    put(origin("offence_translation", "charge_translation"), keep(foreignText(item.value(), place)));
                else if (item.key() == "issuing_country_id")
                    put(origin("warrant_country", "issuing_country_id"), issuer(item.value(), place));
                else
                    aside({place, "content.unknown_field", item.value(), {}});
            }
            ++row;
        });
    }

    /// A joint issue names several countries in one text. The form has place for one: the first that is known stands
    /// there, the whole is kept aside, and a remark says so.
    Json issuer(const Json& value, const std::string& place)
    {
        const form::CodeList& countries = *catalogue_.list("countries");
        const bool joint = value.is_string() ? value.get_ref<const std::string&>().find(',') != std::string::npos
                                             : value.is_array() && value.size() > 1;
        if (!joint) return keep(foreignCode(countries, value, place));
        const Foreign all = foreignCodes(countries, value, place);
        std::string codes;
        for (const Json& code : all.value) codes += (codes.empty() ? "" : ", ") + code.get<std::string>();
        aside({place, "import.several_issuers", value, {{"codes", codes}}});
        record_.remarks.push_back({"import.several_issuers", {{"codes", codes}}});
        return all.value.empty() ? Json() : all.value[0];
    }

    void takeEmbedded(const Json& value)
    {
        if (!value.is_object()) {
            if (!value.is_null()) aside({"_embedded", "content.wrong_type", value, {{"expected", "object"}}});
            return;
        }
        for (const auto& item : value.items()) {
            if (item.key() == "links")
                takeLinkedNotices(item.value());
            else
                aside({"_embedded." + item.key(), "content.unknown_field", item.value(), {}});
        }
    }

    void takeLinkedNotices(const Json& value)
    {
        std::size_t row = 0;
        eachObject(value, "_embedded.links", [&](const Json& linked, const std::string& at) {
            const auto origin = [&](const char* field, const std::string& key) {
                return Origin{"handling", "related_notices", row, "r" + std::to_string(row + 1), field, at + "." + key};
            };
            for (const auto& item : linked.items()) {
                const std::string place = at + "." + item.key();
                if (item.key() == "name")
                    put(origin("family_name", "name"), keep(foreignText(item.value(), place)));
                else if (item.key() == "forename")
                    put(origin("forename", "forename"), keep(foreignText(item.value(), place)));
                else if (item.key() == "entity_id")
                    put(origin("entity_id", "entity_id"), keep(foreignEntityId(item.value(), place)));
                else if (item.key() == "color")
                    put(origin("colour", "color"), keep(foreignColour(item.value(), place)));
                else if (item.key() == "_links")
                    transport(place, item.value());
                else
                    aside({place, "content.unknown_field", item.value(), {}});
            }
            ++row;
        });
    }

    template <class Visit>
    void eachObject(const Json& value, const std::string& place, Visit visit)
    {
        if (value.is_null()) return;
        if (!value.is_array()) {
            aside({place, "content.wrong_type", value, {{"expected", "list"}}});
            return;
        }
        for (std::size_t i = 0; i < value.size(); ++i) {
            const std::string at = place + "[" + std::to_string(i) + "]";
            if (value[i].is_object())
                visit(value[i], at);
            else if (!value[i].is_null())
                aside({at, "content.wrong_type", value[i], {{"expected", "object"}}});
        }
    }

    /// Links of the interface the record came through say nothing about the person: one aside for all of them.
    void transport(const std::string& place, const Json& value)
    {
        if (!value.empty()) transport_[place] = value;
    }
    void keepTransport()
    {
        if (!transport_.empty()) aside({"_links", "import.transport", std::move(transport_), {}});
    }

    void put(const Origin& origin, Json value)
    {
        if (value.is_null()) return;
        Json& section = raw_[origin.section];
        if (origin.list.empty()) {
            section[origin.field] = std::move(value);
        } else {
            Json& row = section[origin.list][origin.row];
            row["id"] = origin.rowId;
            row[origin.field] = std::move(value);
        }
        origins_.push_back(origin);
    }

    Json keep(Foreign read)
    {
        for (notice::Aside& one : read.asides) aside(std::move(one));
        return std::move(read.value);
    }

    void aside(notice::Aside one)
    {
        one.params["path"] = one.path;
        record_.asides.push_back(std::move(one));
    }

    void admit()
    {
        dropEmptyRows();
        notice::Admitted admitted = notice::admit(form_, catalogue_, raw_).value();
        std::map<std::string, std::string> places;
        for (const Origin& origin : origins_) places[origin.givenPath()] = origin.place;
        for (notice::Aside& one : admitted.asides) {
            if (const auto place = places.find(one.path); place != places.end()) one.path = place->second;
            aside(std::move(one));
        }
        record_.content = std::move(admitted.content);
        const RowIndex rows = indexRows(record_.content);
        for (const Origin& origin : origins_)
            if (const std::string path = pathOf(origin, rows); !path.empty()) record_.fields[path] = origin.place;
    }

    /// A warrant that said nothing leaves a hole in the list; rows behind it move up, and so do their origins.
    void dropEmptyRows()
    {
        for (Json& section : raw_)
            for (Json& list : section)
                if (list.is_array() && !list.empty() && (list[0].is_object() || list[0].is_null())) {
                    Json rows = Json::array();
                    for (Json& row : list)
                        if (!row.is_null()) rows.push_back(std::move(row));
                    list = std::move(rows);
                }
        const RowIndex rows = indexRows(raw_);
        for (Origin& origin : origins_)
            if (!origin.list.empty()) origin.row = rows.at(origin.section + "." + origin.list + "." + origin.rowId);
    }

    /// "section.list.id" → position.
    using RowIndex = std::map<std::string, std::size_t>;
    static RowIndex indexRows(const Json& content)
    {
        RowIndex index;
        for (const auto& section : content.items())
            for (const auto& list : section.value().items()) {
                if (!list.value().is_array()) continue;
                std::size_t position = 0;
                for (const Json& row : list.value()) {
                    if (row.is_object())
                        index[section.key() + "." + list.key() + "." + row.at("id").get<std::string>()] = position;
                    ++position;
                }
            }
        return index;
    }

    /// The path of what was taken in the admitted content; "" when admission put it aside.
    [[nodiscard]] std::string pathOf(Origin origin, const RowIndex& rows) const
    {
        const auto section = record_.content.find(origin.section);
        if (section == record_.content.end()) return {};
        if (origin.list.empty()) return section->contains(origin.field) ? origin.givenPath() : std::string();
        const auto row = rows.find(origin.section + "." + origin.list + "." + origin.rowId);
        if (row == rows.end() || !section->at(origin.list)[row->second].contains(origin.field)) return {};
        origin.row = row->second;
        return origin.givenPath();
    }

    void remark(const Sniffed& sniffed)
    {
        if (!sniffed.colourKnown) record_.remarks.push_back({std::string(shape_.assumed), {}});
        if (sniffed.listRow) record_.remarks.push_back({"import.list_row", {}});
        const auto origin = record_.fields.find("request.entity_id");
        if (origin != record_.fields.end()) {
            const std::string id = record_.content.at("request").at("entity_id").get<std::string>();
            if (!isEntityId(id)) record_.remarks.push_back({"import.unusual_entity_id", {{"entity_id", id}}});
        }
        remarkTexts(record_);
    }

    const Shape& shape_;
    const form::Form& form_;
    const form::Catalogue& catalogue_;
    const Json& given_;
    Json raw_ = Json::object();
    Json transport_ = Json::object();
    std::vector<Origin> origins_;
    std::map<std::string_view, std::size_t> rowsTaken_; ///< by list
    Record record_;
};

} // namespace

Record readRecord(const Shape& shape, const form::Catalogue& catalogue, const Json& given, const std::string& place,
                  const Sniffed& sniffed)
{
    return RecordReader(shape, catalogue, given).run(place, sniffed);
}

} // namespace tocsin::exchange
