#pragma once

#include "core/insight/matrix.h"
#include "ui/text/wording.h"
#include "ui/theme/painters.h"

#include <QWidget>

namespace aanjager {

/** What the cells of the matrix mean: degrees, then the marks of the subject that is shown. In as many lines as it
 * needs. */
class MatrixLegend : public QWidget
{
    Q_OBJECT

public:
    explicit MatrixLegend(const text::Wording &words, QWidget *parent = nullptr);

    void setSubject(MatrixSubject subject);
    QSize sizeHint() const override { return {400, heightForWidth(width())}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Mark { Cell, Glyph, Verdict, Hand, Stale, OfLead, Ear, Rule };
    struct Entry
    {
        Mark mark = Mark::Cell;
        QString words;
        theme::MatrixCellLook cell = {};
        Status status = Status::NotStarted;
        std::optional<Health> verdict = {};
    };

    void fill();
    int markWidth(const Entry &entry) const;
    void paintMark(QPainter &painter, const QRect &rect, const Entry &entry) const;
    /** Lays the entries out and calls `place` with each; returns the height. */
    template <class Place> int layOut(int width, const Place &place) const;

    const text::Wording &m_words;
    MatrixSubject m_subject = MatrixSubject::Status;
    QList<Entry> m_entries;
};

} // namespace aanjager
