#pragma once

#include "ui/models/palette_item.h"
#include "ui/pages/page_context.h"
#include "ui/sheets/overlay_sheet.h"

class QLabel;
class QLineEdit;
class QListView;

namespace aanjager {

class PaletteModel;
class PaletteSearch;

/**
 * One box for every record, page and command, over the window: what is typed is found while it is typed, the arrows
 * choose, Enter opens, Ctrl+C copies the chosen line. Without a programme it offers commands alone.
 */
class PaletteSheet : public OverlaySheet
{
    Q_OBJECT

public:
    /** What the context holds must outlive it. */
    PaletteSheet(QWidget &host, const PageContext &context);

    /** Opens it, empty, with what can be done in the window now. */
    void openWith(const QList<PaletteCommand> &commands);

    QLineEdit *box() const { return m_box; }
    QListView *list() const { return m_list; }
    PaletteModel *model() const { return m_model; }
    QLabel *countLabel() const { return m_count; }
    QLabel *nothingLabel() const { return m_nothing; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *makeHead();
    QWidget *makeFoot();
    void setUpList();
    bool takeKey(int key, Qt::KeyboardModifiers modifiers);
    void find(const QString &typed);
    void showCount(double milliseconds);
    void fitList();
    void choose(int row, int step);
    void step(int by);
    void act(int row);
    void copy();
    void remember(const SearchHit &hit);

    PageContext m_context;
    PaletteSearch *m_search;
    PaletteModel *m_model;
    QLineEdit *m_box;
    QLabel *m_count;
    QListView *m_list;
    QLabel *m_nothing;
    QList<SearchHit> m_recent; ///< opened from here, the latest first
};

} // namespace aanjager
