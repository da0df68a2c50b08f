#pragma once

#include "ui/sheets/overlay_sheet.h"
#include "ui/sheets/shortcut_list.h"

class QLabel;
class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace aanjager {

/** Every key of the window in two columns; what is typed leaves the lines that hold it. */
class ShortcutSheet : public OverlaySheet
{
    Q_OBJECT

public:
    ShortcutSheet(QWidget &host, const QList<ShortcutGroup> &groups);

    QLineEdit *box() const { return m_box; }
    /** The lines that are shown now, as "words: keys". */
    QStringList shownLines() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /** One line, and the words it is found by. */
    struct Line
    {
        QWidget *row;
        QString spoken;
    };
    struct Group
    {
        QLabel *title;
        QList<Line> lines;
    };

    QWidget *makeHead();
    QWidget *makeColumns(const QList<ShortcutGroup> &groups);
    void addGroup(QVBoxLayout &column, const ShortcutGroup &group);
    Line makeLine(const ShortcutLine &line);
    void find(const QString &typed);
    bool takeKey(int key);

    QLineEdit *m_box;
    QScrollArea *m_area;
    QLabel *m_nothing;
    QList<Group> m_groups;
};

} // namespace aanjager
