#pragma once

#include "ui/models/measure_view.h"
#include "ui/pages/measures/chip_button.h"
#include "ui/pages/page_context.h"

class QLineEdit;

namespace aanjager {

/**
 * The named views of the measures: those that every programme has and those that a person kept for this one, which can
 * be saved, renamed, brought up to date and removed here. They are kept by the file's path, as a person's choices for a
 * report are: a copy that is sent to somebody else does not bring them along.
 */
class ViewsMenu : public ChipButton
{
    Q_OBJECT

public:
    /** `now` tells how the measures are looked at. */
    ViewsMenu(const PageContext &context, std::function<MeasureView()> now, QWidget *parent = nullptr);

    QList<MeasureView> saved() const;
    void saveAs(const QString &name);
    void rename(const QString &name, const QString &to);
    void update(const QString &name);
    void remove(const QString &name);
    /** Says which view is looked at, after something in it may have changed. */
    void say();

signals:
    /** A person wants to look at the measures in this way. */
    void chosen(const MeasureView &view);

private:
    void fill();
    void addView(const MeasureView &view, const MeasureView &now);
    void addKeeping(const QString &name);
    QLineEdit *addField(QMenu *menu, const QString &hint);
    void store(const QList<MeasureView> &views);
    QString shownName() const;

    PageContext m_context;
    std::function<MeasureView()> m_now;
    QMenu *m_menu;
    QString m_chosen; ///< name of the kept view that was chosen last
};

} // namespace aanjager
