#pragma once

#include "ui/pages/navigator.h"

#include <QWidget>
#include <any>

namespace aanjager {

/** A page of the open programme: what the window asks of every one of them. It is made when somebody first goes there.
 */
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /** As at the opening of a programme, which a page that is made later was not there for. */
    virtual void begin() {}
    /** Shows and chooses what the destination names, of what there is on this page. It may not be in sight yet. */
    virtual void goTo(const Destination &) {}
    /** What goTo needs to come back to where a person is; the window adds the key of the page. */
    virtual Destination present() const { return {}; }
    /** The parts that F6 walks through, the first of which takes the keyboard. */
    virtual QList<QWidget *> panes() const = 0;
    virtual void takeKeyboard() { panes().first()->setFocus(Qt::OtherFocusReason); }

    /** Stores what is typed; false when it could not be, and stays as it was typed. */
    virtual bool leave() { return true; }
    /** Something is typed that is stored only when a person says so. */
    virtual bool isDrafting() const { return false; }
    /** Gives up what is typed and not stored. */
    virtual void takeBack() {}

    /** Keeps what stands beside the rows out of sight, for want of room. */
    virtual void setPanelAway(bool) {}
    virtual void togglePanel() {}

    /** How a person has the page before them, for the one that is made anew in its place. */
    virtual std::any state() const { return {}; }
    virtual void restore(const std::any &) {}

    /** Goes to where a new record of this page is typed; false where there is no such place. */
    virtual bool startNew() { return false; }
    /** Goes to where this page is searched; false where there is no such place. */
    virtual bool goToSearch() { return false; }

signals:
    /** A report is asked for: of the kind that the command line calls so, or any; of this party alone, or of all. */
    void reportAsked(const QString &kind, Id<Party> party);
    /** What is shown on this page is to be presented. */
    void presentationAsked();
};

} // namespace aanjager
