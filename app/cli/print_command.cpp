#include "app/cli/commands.h"
#include "app/cli/sitting.h"

#include "core/base/json_reader.h"
#include "ui/print/notice_print.h"
#include "ui/print/print_input_from.h"

#include <QtCore/QBuffer>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>

#include <fmt/format.h>

#include <array>
#include <cstdlib>

namespace tocsin::cli {

namespace {

struct Options {
    std::string id;
    std::string file;
    std::int64_t version = 0;
    int dpi = 100;
};

/// Fonts and pictures need an application; no display is ever asked for, and Qt's remarks on that are not for people.
class Offscreen {
public:
    Offscreen() : application_(prepared(), arguments_.data()) {}

private:
    int& prepared()
    {
        ::setenv("QT_QPA_PLATFORM", "offscreen", 1);
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
        return count_;
    }

    int count_ = 1;
    std::string name_ = "tocsin";
    std::array<char*, 2> arguments_{name_.data(), nullptr};
    QGuiApplication application_;
};

/// The pages below each other in one picture.
std::string pictureOf(const ui::NoticePrint& print, int dpi)
{
    QImage all;
    for (int page = 0; page < print.pageCount(); ++page) {
        const QImage one = print.image(page, dpi);
        if (all.isNull()) {
            all = QImage(one.width(), one.height() * print.pageCount(), QImage::Format_RGB32);
            all.fill(Qt::white);
        }
        QPainter(&all).drawImage(0, page * one.height(), one);
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    all.save(&buffer, "PNG");
    return bytes.toStdString();
}

base::Result<int> print(Sitting& sitting, const Options& options)
{
    const Offscreen offscreen;
    const base::Language language = sitting.common().language();
    const base::Result<service::DocumentView> view = sitting.session().registry().show(options.id, options.version);
    if (!view) return view.error();
    const base::Result<ui::PrintInput> input = ui::printInputFrom(sitting.session(), *view, language);
    if (!input) return input.error();
    const base::Result<ui::NoticePrint> pages = ui::NoticePrint::make(*input);
    if (!pages) return pages.error();
    const bool picture = options.file.ends_with(".png");
    const std::string bytes = picture ? pictureOf(*pages, options.dpi) : pages->pdf().toStdString();
    // Recorded before it leaves the bureau: a print without its entry must not exist.
    const std::string sha256 = base::sha256(bytes).hex();
    const base::Status recorded =
        sitting.session().registry().printed(view->head.id, view->version, std::string(base::code(language)), sha256);
    if (!recorded) return recorded.error();
    const base::Status written = base::writeFile(options.file, bytes);
    if (!written) return written.error();
    if (sitting.common().json)
        printJson({{"id", view->head.id},
                   {"number", view->head.number},
                   {"version", view->version},
                   {"language", base::code(language)},
                   {"file", options.file},
                   {"sha256", sha256},
                   {"pages", pages->pageCount()}});
    else
        printLine(fmt::format("{} version {} printed to {}, {} pages", view->head.number, view->version, options.file,
                              pages->pageCount()));
    return static_cast<int>(kDone);
}

} // namespace

void addPrint(CLI::App& program, Common& common, int& status)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        program.add_subcommand("print", "Print a notice in the language of --lang; recorded as a print");
    command->add_option("ID", options->id, "Document id or number")->required();
    command->add_option("-o,--output", options->file, "FILE.pdf, or FILE.png for a picture of the pages")->required();
    command->add_option("--version", options->version, "An older version; the newest when left out");
    command->add_option("--dpi", options->dpi, "Of a picture")->check(CLI::Range(36, 600))->capture_default_str();
    command->callback(inBureau(common, status, [options](Sitting& sitting) { return print(sitting, *options); }));
}

} // namespace tocsin::cli
