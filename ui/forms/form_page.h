#pragma once
// The form of one document: sections at the side, fields in the middle, findings beside them, all live.

#include "ui/forms/finding_marks.h"
#include "ui/forms/form_host.h"
#include "ui/forms/live_judge.h"

#include <QtWidgets/QWidget>

class QScrollArea;
class QVBoxLayout;

namespace tocsin::ui {

class ConflictPanel;
class FieldWidget;
class FindingsModel;
class FormFindings;
class MessageBar;
class SectionNav;
class SectionView;
class VerdictBar;

/// Generated from the form's definition. What is typed is stored as one types; flush() before the page goes away.
/// Borrows the workspace. UI thread only.
class FormPage final : public QWidget {
    Q_OBJECT
public:
    FormPage(Workspace& workspace, std::string documentId, QWidget* parent);
    ~FormPage() override;

    /// Stores all that was typed. False when something could not be stored; the page then says why and keeps it.
    bool flush();
    /// Shows without letting change, whatever the document's state allows.
    void setReadOnly(bool readOnly);
    [[nodiscard]] bool readOnly() const { return readOnly_; }
    /// Leads to the field of a path, unfolding and making what stands in the way. False when there is none.
    bool leadTo(const std::string& path);
    /// Makes the fields of all sections at once; otherwise they are made while nothing else is to be done.
    void buildAll();
    /// Borrowed, for tests.
    void setPrompter(FormPrompter* prompter) { host_.setPrompter(prompter); }

    [[nodiscard]] FormDocument& document() { return document_; }
    [[nodiscard]] LiveJudge& judge() { return judge_; }
    [[nodiscard]] SectionNav& navigation() { return *nav_; }
    [[nodiscard]] FormFindings& findings() { return *findings_; }
    [[nodiscard]] VerdictBar& verdictBar() { return *verdict_; }
    [[nodiscard]] MessageBar& messages() { return *messages_; }
    /// The top-level widget of "section.field", made when need be; null when the form has none.
    [[nodiscard]] FieldWidget* field(const std::string& path);

Q_SIGNALS:
    /// The officer asks what the content could be issued as instead; what was typed is stored.
    void othersWanted();

private:
    void buildPage();
    QWidget* buildForm();
    void connectParts();
    void addShortcuts();
    void adopt(FieldWidget* field);
    void buildNext();
    /// Shows the sections that count for the subject, and those that hold something all the same.
    void showSections();
    [[nodiscard]] bool isOffered(const form::Section& section, const SectionView& view) const;
    /// The next section that is shown, on or back; the present one when there is none.
    [[nodiscard]] std::size_t neighbour(std::size_t section, int step) const;
    void showFields(const QStringList& fields);
    void showFindings();
    void showState();
    void applyReadOnly();
    void refreshReferences();
    void addComposer(FieldWidget* summary);
    void waive(const rules::Finding& finding);
    void composeSummary();
    void showExtract();
    void goToSection(std::size_t section);
    void followScroll();
    void scrollTo(QWidget* target);

    Workspace& workspace_;
    FormDocument document_;
    base::Status loaded_;
    FormHost host_;
    LiveJudge judge_;
    bool readOnly_ = false;
    bool forced_ = false;
    bool failing_ = false; ///< the message says that something is not saved
    FindingMarks marks_;
    FindingsModel* model_ = nullptr;
    FormFindings* findings_ = nullptr;
    VerdictBar* verdict_ = nullptr;
    MessageBar* messages_ = nullptr;
    SectionNav* nav_ = nullptr;
    QScrollArea* scroll_ = nullptr;
    QWidget* sheet_ = nullptr;
    std::vector<SectionView*> sections_;
    std::vector<QWidget*> lines_; ///< above each section; null above the first
    bool leading_ = false;        ///< the page scrolls by itself: the navigation already says where to
};

} // namespace tocsin::ui
