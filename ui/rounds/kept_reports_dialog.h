#pragma once

#include "ui/pages/page_context.h"
#include "ui/reporting/report_request.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace aanjager {

class PagesView;

/** The reports that were kept when a round was closed: their pages as they were made, to read and to save. */
class KeptReportsDialog : public QDialog
{
    Q_OBJECT

public:
    KeptReportsDialog(const PageContext &context, const Round &round, QWidget *parent = nullptr);

    QListWidget *list() const { return m_list; }
    PagesView *pages() const { return m_pages; }
    /** The report that is chosen; null where none is kept. */
    Id<FrozenReport> chosen() const;
    /** Writes the chosen report to a place, as the file's suffix says; one it does not know gets PDF. Fails as
     * `writeWhole`. */
    Result<void> saveTo(const QString &path) const;
    /** A name for its file, without folder and suffix. */
    QString fileName() const;

signals:
    void saveAsked();

private:
    void showPages();

    PageContext m_context;
    QList<Id<FrozenReport>> m_kept;
    QListWidget *m_list;
    PagesView *m_pages;
    QLabel *m_trouble;
    QPushButton *m_save = nullptr;
};

} // namespace aanjager
