#pragma once

#include "ui/pages/page_context.h"

#include <QWidget>

class QMenu;

namespace aanjager {

class ProgrammeHead;
class RoundProgress;
class Sidebar;

/** The left side of the window: the programme, its pages, and how far the open round is. */
class SidePanel : public QWidget
{
    Q_OBJECT

public:
    explicit SidePanel(const PageContext &context, QWidget *parent = nullptr);

    void refresh();
    /** Folded it is as narrow as its icons. */
    void setFolded(bool folded);
    bool isFolded() const { return m_isFolded; }
    /** The menu belongs to the caller. */
    void setProgrammeMenu(QMenu *menu);

    Sidebar *pages() const { return m_pages; }
    ProgrammeHead *head() const { return m_head; }
    RoundProgress *round() const { return m_round; }

signals:
    void missingAsked();
    void roundAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PageContext m_context;
    ProgrammeHead *m_head;
    Sidebar *m_pages;
    RoundProgress *m_round;
    bool m_isFolded = false;
};

} // namespace aanjager
