#pragma once

#include <QToolButton>

namespace aanjager {

/** The programme's mark, name and region at the top of the sidebar; a click opens the menu of the programme. */
class ProgrammeHead : public QToolButton
{
    Q_OBJECT

public:
    explicit ProgrammeHead(QWidget *parent = nullptr);

    void show(const QString &name, const QString &region);
    /** Folded it shows the mark only. */
    void setFolded(bool folded);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintWords(QPainter &painter, const QRectF &rect) const;

    QString m_name;
    QString m_region;
    bool m_isFolded = false;
};

} // namespace aanjager
