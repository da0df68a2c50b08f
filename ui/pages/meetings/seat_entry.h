#pragma once

#include "core/domain/minutes.h"
#include "ui/pages/editing/record_row.h"

#include <QAbstractButton>

namespace aanjager {

/** What a seat is, in two lines: who holds it, and for which sector, at which level and since when. Pressed, it opens.
 */
class SeatHead : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SeatHead(QWidget *parent = nullptr);

    /** A seat that nobody holds is told as a warning. */
    void setWords(const QString &title, const QString &below, bool isVacant);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {40, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_title, m_below;
    bool m_isVacant = false;
};

/** One seat of a body: told in two lines, and edited below them while it is open. */
class SeatEntry : public QWidget
{
    Q_OBJECT

public:
    explicit SeatEntry(const PageContext &context, QWidget *parent = nullptr);

    void show(const Seat &seat);
    void setEditable(bool editable);
    void setOpen(bool open);
    RecordRow *row() const { return m_row; }
    SeatHead *head() const { return m_head; }

signals:
    void removeAsked(qint64 id);

private:
    PageContext m_context;
    SeatHead *m_head;
    RecordRow *m_row;
};

} // namespace aanjager
