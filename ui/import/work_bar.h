#pragma once

#include "core/base/progress.h"
#include "ui/text/wording.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace aanjager {

/** How far long work is: what it is busy with, of how much how much is done, and a bar. */
class WorkBar : public QWidget
{
    Q_OBJECT

public:
    /** `begin` is what it says before anything is known of the work. */
    WorkBar(const text::Wording &words, const QString &begin, QWidget *parent = nullptr);

    void tell(const WorkTold &told);
    /** Says again that nothing is known yet. */
    void clear();
    QString text() const;

private:
    const text::Wording &m_words;
    QString m_begin;
    QLabel *m_label;
    QProgressBar *m_bar;
};

} // namespace aanjager
