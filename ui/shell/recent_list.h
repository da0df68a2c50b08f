#pragma once

#include "ui/theme/painters.h"

#include <QAbstractListModel>
#include <QListView>

namespace aanjager {

/** A file that was opened before, as the start page shows it; the words are made by the caller. */
struct RecentFile
{
    QString path;
    QString title;                               ///< of the programme
    QString note = {};                           ///< e.g. "15 measures, round Q3 open"
    QString opened = {};                         ///< e.g. "today 10:42"
    QList<QList<theme::StripCell>> preview = {}; ///< some rows of its matrix, or none
    bool missing = false;                        ///< it is no longer where it was
};

/** The rows of the recent files. */
class RecentModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setFiles(const QList<RecentFile> &files);
    const RecentFile &at(const QModelIndex &index) const { return m_files.at(index.row()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<RecentFile> m_files;
};

/** The files opened before; one click or Enter opens one, Delete or its menu takes it off the list. */
class RecentList : public QListView
{
    Q_OBJECT

public:
    explicit RecentList(QWidget *parent = nullptr);

    void setFiles(const QList<RecentFile> &files);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void chosen(const QString &path);
    void forgetAsked(const QString &path);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void askToForget(const QModelIndex &index);

    RecentModel *m_files;
};

} // namespace aanjager
