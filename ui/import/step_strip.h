#pragma once

#include <QAbstractButton>
#include <QList>

namespace aanjager {

/** One step of a wizard: its number in a ring, or a check when it is behind, and its name. */
class StepButton : public QAbstractButton
{
    Q_OBJECT

public:
    enum class State { Ahead, Now, Done };

    StepButton(int number, const QString &name, QWidget *parent = nullptr);

    void setState(State state);
    State state() const { return m_state; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_number;
    State m_state = State::Ahead;
};

/** The steps of a wizard in a row; a step that can be reached may be clicked. */
class StepStrip : public QWidget
{
    Q_OBJECT

public:
    explicit StepStrip(const QStringList &names, QWidget *parent = nullptr);

    /** The step of now, and the last one that can be gone to; from 0. */
    void setStep(int step, int reachable);
    StepButton *button(int step) const { return m_buttons[step]; }

signals:
    void asked(int step);

private:
    QList<StepButton *> m_buttons;
    QStringList m_names;
};

} // namespace aanjager
