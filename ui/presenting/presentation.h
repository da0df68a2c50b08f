#pragma once

#include "ui/presenting/desk.h"
#include "ui/presenting/stage.h"
#include "ui/presenting/wakeful.h"

class QScreen;

namespace aanjager {

/** A meeting that is presented: the slides on the chosen screen and the presenter's view on another, each where a
 * screen comes or goes. It ends when a person ends it, or when the programme closes. */
class Presentation : public QObject
{
    Q_OBJECT

public:
    Presentation(const PageContext &context, Id<Meeting> meeting, QObject *parent = nullptr);
    ~Presentation() override;

    /** Makes the slides and shows them, on the screen of this key, else on another than `home` is on. Fails as
     * `LiveDeck::open`, and with Invalid when there is nothing to show. */
    Result<void> begin(const QString &screen, slides::Room room, const QWidget *home);
    /** Brings it before the other windows again. */
    void raise();
    /** Hides it, and says so. */
    void end();

    Show &show() { return *m_show; }
    Stage &stage() { return *m_stage; }
    Desk &desk() { return *m_desk; }
    /** Where is written down what is said: in the presenter's view, or with one screen over the slide. */
    SpotLine &spot();
    LiveDeck &live() { return m_live; }
    /** Puts a line at the foot of the slide that it is over. */
    static void layOver(SpotLine &line, const Stage &stage);

signals:
    void ended();

private:
    void connectParts();
    void arrange();
    void put(QWidget &window, QScreen &screen);
    QScreen *screenForStage() const;
    QScreen *screenForDesk(const QScreen *stage) const;
    void swap();
    void beginLine(MinuteKind kind);
    QString whyNoLine(MinuteKind kind) const;
    void placeLine();
    void endLine(bool isWritten);
    void takeBack(bool again);
    void takeKeyboard();

    PageContext m_context;
    LiveDeck m_live;
    std::unique_ptr<Show> m_show;
    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<SpotLine> m_overStage; ///< where there is one screen
    QString m_screen, m_home;              ///< keys
    std::optional<Wakeful> m_wakeful;      ///< while it is shown
    bool m_isOver = false;
    QByteArray m_before; ///< uid of the last change before it began; those are not taken back here
};

} // namespace aanjager
