#include "ui/forms/section_view.h"

#include "ui/forms/field_factory.h"
#include "ui/forms/wrap_label.h"
#include "ui/print/qt_text.h"
#include "ui/style/section_title.h"

#include <QtWidgets/QVBoxLayout>

namespace tocsin::ui {

SectionView::SectionView(FieldHost& host, const form::Section& section, QWidget* parent)
    : QWidget(parent), host_(host), section_(section)
{
    setObjectName(QStringLiteral("view_") + toQt(section.id));
    auto* stack = new QVBoxLayout(this);
    stack->setContentsMargins(kMargin, kMargin, kMargin, kGap);
    stack->setSpacing(2);
    stack->addWidget(new SectionTitle(host.text(section.label), SectionTitle::Level::Section, this));
    if (!section.help.empty()) {
        auto* help = new WrapLabel(QString(), this);
        help->setNote(toneText(Tone::Neutral, palette()));
        help->setWrappedText(host.text(section.help));
        stack->addWidget(help);
        stack->addSpacing(kGap);
    }
}

void SectionView::setCounts(bool counts)
{
    if (counts && idle_ == nullptr) return;
    if (idle_ == nullptr) {
        idle_ = new WrapLabel(QString(), this);
        idle_->setObjectName(QStringLiteral("idle_") + toQt(section_.id));
        idle_->setNote(toneText(Tone::Warn, palette()));
        idle_->setWrappedText(tr("Does not count for this subject: the rules do not ask for it and it is not printed. "
                                 "Empty it, or choose the subject to which it belongs."));
        static_cast<QVBoxLayout*>(layout())->insertWidget(1, idle_);
    }
    idle_->setHidden(counts);
}

void SectionView::build()
{
    if (built()) return;
    for (const form::Field& field : section_.fields) {
        FieldWidget* widget = makeField(host_, field, section_.id + "." + field.id, this);
        fields_.push_back(widget);
        layout()->addWidget(widget);
        Q_EMIT fieldMade(widget);
    }
}

FieldWidget* SectionView::field(const std::string& path) const
{
    for (FieldWidget* one : fields_)
        if (one->path() == path) return one;
    return nullptr;
}

} // namespace tocsin::ui
