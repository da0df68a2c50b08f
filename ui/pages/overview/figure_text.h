#pragma once

#include "ui/pages/overview/figure_link.h"
#include "ui/theme/type.h"

namespace aanjager {

/** A key figure: large, with an optional verdict's shape before it, and a smaller text and a mark in a frame after it.
 */
class FigureText : public FigureLink
{
    Q_OBJECT

public:
    struct Look
    {
        QString figure;
        QString after;                                     ///< e.g. "of 15"
        QString mark;                                      ///< e.g. "S"
        std::optional<std::optional<Health>> verdict = {}; ///< its shape; none for none
        bool isQuiet = false;                              ///< set in a secondary colour

        bool operator==(const Look &) const = default;
    };

    using FigureLink::FigureLink;

    void show(const Look &look);
    const Look &look() const { return m_look; }
    QSize sizeHint() const override;

protected:
    void paintContents(QPainter &painter, const QRect &rect) override;

private:
    double paintShape(QPainter &painter, double x) const;
    void paintMark(QPainter &painter, double x) const;

    Look m_look;
};

/** A line of plain words that leads somewhere, in the accent colour. */
class WordsLink : public FigureLink
{
    Q_OBJECT

public:
    using FigureLink::FigureLink;

    void show(const QString &words);
    const QString &words() const { return m_words; }
    QSize sizeHint() const override;

protected:
    void paintContents(QPainter &painter, const QRect &rect) override;

private:
    QString m_words;
};

} // namespace aanjager
