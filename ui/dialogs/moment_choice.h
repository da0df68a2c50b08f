#pragma once

#include "core/storage/moment.h"
#include "ui/pages/page_context.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace aanjager {

/** A choice of a moment: now, the close of a round, or a day that is typed. */
class MomentChoice : public QWidget
{
    Q_OBJECT

public:
    /** `first` is what stands before the rounds: now, or no moment at all. */
    MomentChoice(const QString &name, const QString &first, const PageContext &context, QWidget *parent = nullptr);

    /** Nothing for the first choice. Fails with Invalid when what is typed is no day. */
    Result<std::optional<Moment>> moment() const;
    /** Chooses a round; an unknown one changes nothing. */
    void chooseRound(const QString &label);
    /** Chooses what `Moment::parse` reads, nothing for an empty text; an unknown round changes nothing. */
    void choose(const QString &moment);
    void chooseNone();

    QComboBox *box() const { return m_choice; }
    QLineEdit *dayField() const { return m_day; }

signals:
    void changed();

private:
    QComboBox *m_choice;
    QLineEdit *m_day;
};

} // namespace aanjager
