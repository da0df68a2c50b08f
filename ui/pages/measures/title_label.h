#pragma once

#include <QWidget>

namespace aanjager {

/** A title that keeps the room of so many lines whatever it says, so that what is below it stays where it is; what has
 * no room is elided and told whole in the tooltip. */
class TitleLabel : public QWidget
{
    Q_OBJECT

public:
    explicit TitleLabel(int lines, QWidget *parent = nullptr);

    void setWhole(const QString &text);
    const QString &whole() const { return m_text; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_lines;
    QString m_text;
};

} // namespace aanjager
