#pragma once

#include "ui/pages/measures/records_tab.h"

namespace aanjager {

class ChoiceBox;
class CommitLine;
class RefusalNote;

/** How one measure bears on others and others on it: add by number or title, go to the other, remove. */
class RelationsTab : public RecordsTab
{
    Q_OBJECT

public:
    explicit RelationsTab(const PageContext &context, QWidget *parent = nullptr);

    /** How the new one relates. */
    ChoiceBox *newKind() const { return m_kind; }

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    Listed records() const override;
    RecordRow *makeRow() override;
    void showRow(RecordRow &row, const void *record) override;
    Addition addition(const QString &text) const override;
    void shown() override;

private:
    void makeAdding();
    void offerTitles();
    void showInverse();
    QWidget *linkTo(const Measure &measure, const QString &words);

    QVBoxLayout *m_inverse;
    QWidget *m_adding;
    ChoiceBox *m_kind;
    CommitLine *m_other;
    bool m_offersOlder = true; ///< what is offered while typing is not of this measure and moment
};

} // namespace aanjager
