#pragma once

#include "ui/pages/page_context.h"
#include "ui/session/round_edits.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace aanjager {

/** What was told of a measure in the round before, to read beside what is told now, and the keys of the form. */
class PreviousPanel : public QScrollArea
{
    Q_OBJECT

public:
    /** The keys of the form, which are of no use where it is there to read. */
    enum class Keys { Shown, Hidden };

    explicit PreviousPanel(const PageContext &context, QWidget *parent = nullptr);

    /** Of a measure; `before` is what was told then. */
    void show(Id<Measure> measure, const std::optional<ProgressReport> &before, Keys keys = Keys::Shown);
    /** Everything that is told, as it is read. */
    QString wholeText() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addText(const QString &head, const QString &text, bool marked = false);
    void addVerdicts(const ProgressReport &before);
    void addActions(Id<Measure> measure);
    void addKeys();

    PageContext m_context;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace aanjager
