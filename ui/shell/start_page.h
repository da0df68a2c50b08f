#pragma once

#include "ui/shell/recent_list.h"

#include <QFrame>
#include <QWidget>

class QLabel;
class QMimeData;

namespace aanjager {

class StartAction;

/** What the program shows without a programme: the ways to begin, and the files opened before. It asks, and opens
 * nothing itself. */
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    /** Newest first. */
    void setRecentFiles(const QList<RecentFile> &files);

signals:
    void openAsked();
    void importAsked();
    void newAsked();
    void demoAsked();
    void recentChosen(const QString &path);
    void forgetAsked(const QString &path);
    /** A programme or a tracker was dropped on the page. */
    void fileDropped(const QString &path);

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /** Makes all that the page shows, in the language of the moment. */
    void build();
    QWidget *makeWays();
    QWidget *makeMark();
    QWidget *makeRecent();
    QFrame *makeDropZone();
    QWidget *makeAssurance();
    void setDropLook(const QString &look);

    QWidget *m_ways = nullptr;
    RecentList *m_recent = nullptr;
    QLabel *m_noRecent = nullptr;
    QFrame *m_dropZone = nullptr;
    QList<RecentFile> m_files;
};

/** The first file of a drop that the program can open or import, or nothing. */
QString droppableFile(const QMimeData &data);

} // namespace aanjager
