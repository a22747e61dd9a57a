#pragma once
// Sets a notice's parts on pages: rows of cells beside and below the photographs, long values over several pages,
// headings never alone at the foot of a page.

#include "ui/print/page_frame.h"

namespace tocsin::ui {

/// Used once per print; borrows everything.
class NoticeFlow {
public:
    NoticeFlow(Sheets& sheets, const PrintTexts& texts, const PrintedNotice& notice, const NoticeColour& colour);
    void run();

private:
    using Block = std::shared_ptr<const TextBlock>;
    struct SetCell {
        const PrintCell* cell;
        qreal x;
        qreal width;
        Block label;
        Block value;
        [[nodiscard]] qreal height(std::size_t lines) const;
    };

    void newPage();
    [[nodiscard]] qreal room() const { return kContentBottom - top_; }
    /// Content lies between these; beside the photographs it is narrower.
    [[nodiscard]] qreal left() const;
    [[nodiscard]] qreal width() const { return kPageWidth - kSideMargin - left(); }

    void section(const PrintPart& part);
    void subheading(const QString& title);
    void bar(const QString& title);
    void cells(const std::vector<PrintCell>& all);
    [[nodiscard]] SetCell set(const PrintCell& cell, qreal x, qreal width) const;
    [[nodiscard]] Block label(const QString& text, qreal width) const;
    /// Cells side by side; the last takes what is left of the row.
    void row(const std::vector<const PrintCell*>& row);
    void wide(const PrintCell& cell);
    void rule(qreal x, qreal width);
    /// The photographs that stand beside the identity particulars; the others wait.
    void photoColumn(const std::vector<PrintPhoto>& photos);
    void waitingPhotos();
    /// Gives the height below its caption.
    qreal photo(const PrintPhoto& photo, qreal x, qreal y);
    [[nodiscard]] static qreal pictureHeight(const PrintPhoto& photo);

    static constexpr qreal kPhotoWidth = 4000;
    static constexpr qreal kPhotoHeight = 5200;

    Sheets& sheets_;
    const PrintTexts& texts_;
    const PrintedNotice& notice_;
    const NoticeColour& colour_;
    PageFrame frame_;
    std::size_t page_ = 0;
    qreal top_ = 0;
    QString charge_; ///< the subheading that a new page repeats; empty outside of charges
    std::size_t photoPage_ = 0;
    qreal photoBottom_ = 0;
    std::vector<PrintPhoto> waiting_;
};

} // namespace tocsin::ui
