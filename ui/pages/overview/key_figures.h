#pragma once

#include "ui/models/overview_figures.h"
#include "ui/pages/overview/figure_text.h"

#include <QFrame>
#include <array>

class QLabel;

namespace aanjager {

class ProgressView;

/** The key figures in one frame, a tile each with a line between them; what has no room goes to a next row. */
class KeyFigures : public QFrame
{
    Q_OBJECT

public:
    /** `words` must outlive it. */
    explicit KeyFigures(const report::Wording &words, QWidget *parent = nullptr);

    void show(const OverviewFigures &figures);

    /** The height it needs at this width. */
    int heightFor(int width) const;

    FigureText *progress() const { return m_progress; }
    /** On course, attention, intervene, not reported. */
    const std::array<FigureText *, 4> &verdicts() const { return m_verdicts; }
    /** Of how many the verdict is known. */
    QString verdictTitle() const;
    FigureText *saved() const { return m_saved; }
    FigureText *reported() const { return m_reported; }
    FigureText *decisions() const { return m_decisions; }

signals:
    void asked(const Destination &destination);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    /** A caption above, figures, and a line that says what they are read against. */
    struct Tile
    {
        QWidget *frame = nullptr;
        QLabel *title = nullptr;
        QLabel *below = nullptr;
    };

    Tile makeTile(const QList<QWidget *> &figures);
    FigureText *makeFigure();
    void showProgress(const OverviewFigures &figures);
    void showVerdicts(const OverviewFigures &figures);
    void showSavings(const OverviewFigures &figures);
    void showRound(const OverviewFigures &figures);
    void showDecisions(const OverviewFigures &figures);
    QList<QSize> sizesIn(int width) const;
    QList<QRect> placesIn(int width) const;
    void arrange();

    QList<Tile> m_tiles; ///< first, for it is asked for while the others are made
    const report::Wording &m_words;
    FigureText *m_progress;
    ProgressView *m_bar;
    std::array<FigureText *, 4> m_verdicts;
    FigureText *m_saved;
    FigureText *m_reported;
    FigureText *m_decisions;
    QString m_about;                   ///< what the decisions concern; said beside them where there is room
    QSize m_withAbout, m_withoutAbout; ///< of their tile
};

} // namespace aanjager
