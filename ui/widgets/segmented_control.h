#pragma once

#include <QIcon>
#include <QList>
#include <QWidget>
#include <optional>

class QButtonGroup;
class QToolButton;

namespace aanjager {

/** One choice of a segmented control. */
struct Segment
{
    int value = 0;
    QString label = {};
    QIcon icon = {};
    QString toolTip = {}; ///< e.g. "Alt+1"; the label is said before it
};

/**
 * A few choices in a row of which at most one holds, set with one click or key. It is one stop for Tab; the arrows,
 * Home and End move, Space or Enter picks, so that passing over a choice changes nothing.
 */
class SegmentedControl : public QWidget
{
    Q_OBJECT

public:
    /** Which segments show their words; the others show their icon alone, with the words as tooltip and accessible
     * name; with `Alone` every segment shows its words, and only the chosen one its icon. */
    enum class Words { All, Chosen, Alone };

    /** `name` is what a screen reader calls the whole control, e.g. "Status". */
    explicit SegmentedControl(const QString &name, QWidget *parent = nullptr);

    void setSegments(const QList<Segment> &segments, Words words = Words::All);

    std::optional<int> value() const;
    /** Shows a value without emitting; nothing, or a value it does not offer, leaves all segments out. */
    void setValue(std::optional<int> value);
    /** Picks as a person does: shows the value and emits when it is another. */
    void pick(int value);

    /** Shows its value as ever and keeps the keyboard, but nothing can be picked. */
    void setReadOnly(bool readOnly);
    bool isReadOnly() const { return m_isReadOnly; }

    QToolButton *button(int value) const;

signals:
    /** A person picked another value. */
    void picked(int value);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *addButton(const Segment &segment);
    void dress(QToolButton &button) const;
    void clicked(int value);
    void moveFocus(qsizetype from, int step);
    void display(std::optional<int> value);

    QButtonGroup *m_group;
    QList<Segment> m_segments;
    QList<QToolButton *> m_buttons;
    Words m_words = Words::All;
    std::optional<int> m_value;
    bool m_isReadOnly = false;
};

} // namespace aanjager
