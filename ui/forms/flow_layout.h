#pragma once
// Items in reading order, wrapped into as many lines as the width needs.

#include <QtWidgets/QLayout>
#include <QtWidgets/QWidget>

#include <vector>

namespace tocsin::ui {

/// Mirrors with the layout direction. Does not ask the layouts above for heights by width: FlowBox sets its own.
class FlowLayout final : public QLayout {
public:
    FlowLayout(QWidget* parent, int spacing);
    ~FlowLayout() override;
    void addItem(QLayoutItem* item) override { items_.push_back(item); }
    [[nodiscard]] int count() const override { return int(items_.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    int lay(const QRect& rect, bool place) const;
    std::vector<QLayoutItem*> items_;
};

/// A widget as high as its flow needs at its width.
class FlowBox : public QWidget {
public:
    FlowBox(int spacing, QWidget* parent);
    [[nodiscard]] FlowLayout* flow() const { return flow_; }
    void fit();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    FlowLayout* flow_;
};

} // namespace tocsin::ui
