#pragma once
// Text set in lines of one width: plain text only, so nothing in it can become markup. Distances are in hundredths of
// a millimetre, whatever it is painted on: screen, picture and paper show the same lines.

#include <QtGui/QColor>
#include <QtGui/QFont>
#include <QtGui/QTextLayout>

#include <memory>
#include <vector>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace tocsin::ui {

constexpr qreal mm(qreal millimetres) { return millimetres * 100; }

/// Noto Sans, then its Arabic, then DejaVu, then WenQuanYi for Chinese, Japanese and Korean, at a size in points; the
/// PDF embeds what is used.
QFont printFont(qreal points, bool bold);

struct TextStyle {
    qreal points = 9;
    bool bold = false;
    QColor colour = QColor(0x15, 0x1a, 0x21);
    qreal leading = 1.36; ///< distance of baselines in ems
};

struct Paragraph {
    enum class Direction {
        Page,  ///< the page's: wording of ours
        Own,   ///< of its first letter: foreign text
        Latin, ///< left to right: identifiers, numbers, dates
    };
    QString text; ///< a line feed starts another paragraph of the same direction rule
    Direction direction = Direction::Page;
};

enum class Side { Leading, Centre, Trailing };

/// Immutable once made; needs a QGuiApplication.
class TextBlock {
public:
    /// Up to three lines stand at `side` of the page's direction; longer text keeps to the side of its own direction.
    TextBlock(const std::vector<Paragraph>& paragraphs, const TextStyle& style, qreal width, bool pageRightToLeft,
              Side side = Side::Leading);

    [[nodiscard]] std::size_t lines() const { return lines_.size(); }
    [[nodiscard]] qreal width() const { return width_; }
    [[nodiscard]] qreal lineHeight() const { return lineHeight_; }
    [[nodiscard]] qreal height() const { return lineHeight_ * static_cast<qreal>(lines_.size()); }
    [[nodiscard]] qreal widestLine() const;
    /// The words of lines [from, to), without direction controls.
    [[nodiscard]] QString text(std::size_t from, std::size_t to) const;
    /// Paints lines [from, to), the first at `topLeft`.
    void paint(QPainter& painter, const QPointF& topLeft, std::size_t from, std::size_t to) const;

private:
    void set(const QString& text, bool rightToLeft, bool pageRightToLeft, Side side);

    TextStyle style_;
    qreal width_;
    QFont font_;
    qreal lineHeight_ = 0;
    qreal baseline_ = 0; ///< from the top of a line's slot
    std::vector<std::unique_ptr<QTextLayout>> layouts_;
    struct Line {
        std::size_t layout;
        int index;
    };
    std::vector<Line> lines_;
};

} // namespace tocsin::ui
