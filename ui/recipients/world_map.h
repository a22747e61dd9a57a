#pragma once
// Who receives a document, on a map. Everything that it says in colour stands in the list beside it in words.

#include "core/notice/recipients.h"
#include "ui/style/theme.h"

#include <QtWidgets/QWidget>

#include <functional>

namespace tocsin::ui {

class WorldMap final : public QWidget {
    Q_OBJECT
public:
    /// How a country is drawn. Marks differ in pattern and outline too, not in colour alone.
    enum class Mark { Plain, Receives, Restricted, Own };

    explicit WorldMap(QWidget* parent = nullptr);
    /// `describe` words a bureau for its tooltip.
    void present(const notice::RecipientSet& set, std::function<QString(const notice::Recipient&)> describe);
    /// Rings this country; "" rings none.
    void point(const std::string& code);
    [[nodiscard]] Mark markOf(const std::string& code) const;
    /// The country at a place of the widget; "" for water and for land that is no country of the list.
    [[nodiscard]] std::string countryAt(const QPointF& at) const;
    /// Where a country is drawn, a place inside it when it has a dot; null when the map does not show it.
    [[nodiscard]] std::optional<QPointF> placeOf(const std::string& code) const;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return {680, heightForWidth(680)}; }

Q_SIGNALS:
    void chosen(const QString& code);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] const notice::Recipient* recipient(const std::string& code) const;
    [[nodiscard]] QTransform toWidget() const;
    void paintCountries(QPainter& painter) const;
    void paintConcerned(QPainter& painter) const;

    notice::RecipientSet set_;
    std::map<std::string, std::size_t> index_;
    std::function<QString(const notice::Recipient&)> describe_;
    std::string pointed_;
};

} // namespace tocsin::ui
