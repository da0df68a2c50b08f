#pragma once

#include "core/insight/card.h"
#include "ui/models/measure_cells.h"

namespace aanjager {

/** One line of a part of the card: what, something below it, and something at the right. */
struct CardLine
{
    QString text;
    QString below = {};
    QString right = {};
    bool isKept = false; ///< of a commitment
    bool isLate = false;

    bool operator==(const CardLine &) const = default;
};

/** One round of the course in words. */
struct CardStep
{
    QString label;
    QString status, verdict;

    bool operator==(const CardStep &) const = default;
};

/** A figure of the municipality beside that of the region. */
struct CardFigure
{
    QString name, local, region;

    bool operator==(const CardFigure &) const = default;
};

/** Every word of a card: what the sheet shows is what is copied. An empty text is not shown. */
struct CardWords
{
    QString number, theme;
    QString title; ///< measure × municipality
    QString status, verdict, percent, plan, degree, reported;
    QString source;              ///< whose status, verdict and progress these are
    QString courseTitle, course; ///< title and what stands beside it
    QList<CardStep> steps;
    QString explanation;
    QString promisesTitle;
    QList<CardLine> promises;
    QString noPromises;
    QString decisionTitle;
    QList<CardLine> decisions;
    QString noDecisions;
    QString localTitle;
    QStringList local; ///< reason, variant and lead, a paragraph each
    QString noLocal;
    QString figuresTitle;
    QString localColumn, regionColumn;
    QList<CardFigure> figures;

    bool operator==(const CardWords &) const = default;
};

/** Puts cards into words in one language. */
class CardWriter
{
    Q_DECLARE_TR_FUNCTIONS(CardWriter)

public:
    /** Both must outlive it. */
    CardWriter(const View &view, const report::Wording &words) : m_view(view), m_words(words), m_cells(words) {}

    CardWords wordsOf(const Card &card) const;

private:
    void writeHead(CardWords &words, const Card &card) const;
    void writeCourse(CardWords &words, const Card &card) const;
    void writePromises(CardWords &words, const Card &card) const;
    void writeDecisions(CardWords &words, const Card &card) const;
    void writeLocal(CardWords &words, const Card &card) const;
    void writeFigures(CardWords &words, const Card &card) const;
    QString degree(const Card &card) const;
    QString source(const Card &card) const;
    QString courseSource(const Card &card) const;
    QString explanation(const Card &card) const;
    CardLine promise(const Commitment &commitment) const;
    CardLine decision(const CardDecision &decision, const Party &municipality) const;

    const View &m_view;
    const report::Wording &m_words;
    MeasureCells m_cells;
};

/** The card as text, and as HTML with every word escaped, for the clipboard. */
QString cardText(const CardWords &words);
QString cardHtml(const CardWords &words);

} // namespace aanjager
