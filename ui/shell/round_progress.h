#pragma once

#include "core/insight/view.h"

#include <QAbstractButton>

namespace aanjager {

/** How far the open round is reported on, at the bottom of the sidebar; a click asks for what is missing. */
class RoundProgress : public QAbstractButton
{
    Q_OBJECT

public:
    explicit RoundProgress(QWidget *parent = nullptr);

    /** `canOpen`: a round may be opened where none is. */
    void show(const View &view, bool canOpen);
    /** Folded it shows the two numbers above the bar. */
    void setFolded(bool folded);

    QString title() const { return m_title; }
    QString figures() const { return m_figures; }
    QString line() const { return m_line; }
    /** The measures that nothing was reported on in the open round. */
    const QSet<qint64> &missing() const { return m_missing; }

    /** A click opens a round; otherwise it shows what is missing. */
    bool offersRound() const { return m_offersRound; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void tell(const Round &round, QDate today);
    void paintBar(QPainter &painter, const QRectF &rect) const;

    QString m_title, m_figures, m_line;
    QSet<qint64> m_missing;
    int m_reported = 0, m_expected = 0;
    bool m_isFolded = false;
    bool m_offersRound = false;
};

} // namespace aanjager
