#include "ui/print/notice_colour.h"

#include <array>

namespace tocsin::ui {

namespace {

struct Row {
    const char* code;
    QRgb band;
    QRgb onBand;
    QRgb accent;
    QRgb tint;
};

// White fails on orange, yellow, silver and the blue of the United Nations, so their bands carry black.
constexpr std::array<Row, 10> kRows{{
    {"red", 0xffb3121d, 0xffffffff, 0xffb3121d, 0xfff9efef},
    {"blue", 0xff1f4e9c, 0xffffffff, 0xff1f4e9c, 0xffeff3f9},
    {"green", 0xff1b6e3a, 0xffffffff, 0xff1b6e3a, 0xffeef6f1},
    {"yellow", 0xfff2c200, 0xff000000, 0xff8a6d00, 0xfffdf8e4},
    {"black", 0xff1a1a1a, 0xffffffff, 0xff1a1a1a, 0xfff2f2f2},
    {"purple", 0xff6b2c91, 0xffffffff, 0xff6b2c91, 0xfff5f0f8},
    {"orange", 0xffe87722, 0xff000000, 0xffa34a05, 0xfffdf3ea},
    {"silver", 0xffb9bcbf, 0xff000000, 0xff55595e, 0xfff3f4f5},
    {"un_special", 0xff4b9cd9, 0xff000000, 0xff1c659c, 0xffeef6fb},
    {"", 0xff44505f, 0xffffffff, 0xff44505f, 0xfff1f3f5},
}};

} // namespace

NoticeColour noticeColour(const std::string& formType)
{
    const std::string prefix = formType.substr(0, formType.find('.'));
    const std::string code = prefix == "un" ? "un_special" : prefix;
    const Row* found = &kRows.back();
    for (const Row& row : kRows)
        if (code == row.code) found = &row;
    return {found->code, QColor(found->band), QColor(found->onBand), QColor(found->accent), QColor(found->tint)};
}

} // namespace tocsin::ui
