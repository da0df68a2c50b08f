#pragma once

#include <QHeaderView>

namespace aanjager {

class MatrixModel;

/** The municipalities over the matrix, in two lines where a name is too long for one; of the chosen one in bold. */
class MunicipalityHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit MunicipalityHeader(QWidget *parent);

    QSize sizeHint() const override;
    /** A name in at most two lines that fit this width; the short name where it cannot be parted so. */
    static QStringList linesOf(const QString &name, const QString &shortName, const QFontMetrics &metrics, int width);

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

/** The measures beside the matrix: number and title, of the chosen one in bold. */
class MeasureHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit MeasureHeader(QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

} // namespace aanjager
