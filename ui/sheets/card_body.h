#pragma once

#include "ui/sheets/card_parts.h"
#include "ui/theme/type.h"

class QBoxLayout;
class QGridLayout;
class QLabel;

namespace aanjager {

/** The parts of a card below its head: course, promises beside the council's decision, and figures. Made anew for each
 * card. */
class CardBody : public QWidget
{
    Q_OBJECT

public:
    CardBody(const Card &card, const CardWords &words, QWidget *parent = nullptr);

private:
    QWidget *makeCourse(const Card &card, const CardWords &words);
    QWidget *makePromises(const CardWords &words);
    QWidget *makeDecisions(const CardWords &words);
    QWidget *makeFigures(const CardWords &words);
    void addLine(QBoxLayout &column, CardMark::Kind kind, const CardLine &line);
    void addFigure(QGridLayout &grid, const CardFigure &figure);
    QLabel *text(const QString &shown, theme::TextStyle style, bool isFaint = false);
};

} // namespace aanjager
