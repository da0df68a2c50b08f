#pragma once

#include "ui/pages/page_context.h"
#include "ui/session/round_edits.h"

#include <QWidget>

class QBoxLayout;
class QFrame;
class QGridLayout;
class QLabel;
class QPushButton;

namespace aanjager {

class CommitText;
class FieldEditor;
class VerdictMark;

/**
 * The words of a report, from its description: what was achieved, the explanation while the verdict asks for one, the
 * next step, the support asked, what hinders, the note, and who tells it. Each is stored once a person is done with it.
 * Ctrl+D takes over what was told in the same place before.
 */
class ReportTexts : public QWidget
{
    Q_OBJECT

public:
    explicit ReportTexts(const PageContext &context, QWidget *parent = nullptr);

    /** Shows a report at a place, begun or stored; `before` is the one told before. */
    void show(const ReportPlace &place, const ProgressReport &report, const std::optional<ProgressReport> &before,
              const QString &roundBefore);
    /** Fields that stand side by side go below one another. */
    void setNarrow(bool narrow);
    void setEditable(bool editable);
    FieldEditor *editor(const char *field) const { return m_editors.value(field); }
    /** Takes over what was told before, in the field that has the keyboard, else in what was achieved. */
    void takeOver();
    bool asksExplanation() const;
    /** Hindrance, note and who tells it; folded away while they are empty. */
    void showMore(bool shown);
    bool showsMore() const;
    QPushButton *moreButton() const { return m_more; }
    bool isPending() const;
    bool leave();
    void takeBack();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *add(const char *field, const QString &prompt = {});
    QWidget *makeAchieved();
    QWidget *makeExplanation();
    QWidget *makeRest();
    void showExplanation(const ProgressReport &report);

    PageContext m_context;
    QHash<QByteArray, FieldEditor *> m_editors;
    QList<const char *> m_order;
    QBoxLayout *m_explaining = nullptr;
    QList<QBoxLayout *> m_pairs;
    QPushButton *m_takeOver = nullptr;
    QPushButton *m_more = nullptr;
    QWidget *m_seldom = nullptr; ///< what more asks
    QFrame *m_explanation = nullptr;
    VerdictMark *m_mark = nullptr;
    QLabel *m_asks = nullptr;
    std::optional<ProgressReport> m_before;
    ReportPlace m_place;
};

} // namespace aanjager
