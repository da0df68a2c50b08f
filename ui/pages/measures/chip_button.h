#pragma once

#include <QMenu>
#include <QToolButton>

namespace aanjager {

/** A chip: words, a count beside them, and a chevron where it opens a menu. Checked while it asks for something. */
class ChipButton : public QToolButton
{
    Q_OBJECT

public:
    explicit ChipButton(QWidget *parent = nullptr);

    /** The words and the count after them; a count below zero is not shown. */
    void setWords(const QString &words, int count = -1);
    int count() const { return m_count; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont wordsFont() const;
    QString countText() const;
    /** Of a menu; many beside each other go without, by "calmMenu". */
    bool hasChevron() const { return menu() && !property("calmMenu").toBool(); }

    int m_count = -1;
};

/** A menu that stays open while its check marks are set, so that several can be chosen in one go. */
class StayingMenu : public QMenu
{
    Q_OBJECT

public:
    explicit StayingMenu(QWidget *parent = nullptr) : StayingMenu(QString(), parent) {}
    explicit StayingMenu(const QString &title, QWidget *parent = nullptr);

    /** As high as some twenty choices at most; the others scroll. */
    QSize sizeHint() const override;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool toggleActive();
};

} // namespace aanjager
