#pragma once

#include <QHeaderView>

namespace aanjager {

class MatrixModel;

/** The municipalities over the matrix, in two lines where a name is too long for one; where one has no room even so,
 * all by their short names. The chosen one is bold. */
class MunicipalityHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit MunicipalityHeader(QWidget *parent);

    QSize sizeHint() const override;
    /** A name in at most two lines that fit this width; none where it cannot be parted so. */
    static QStringList linesOf(const QString &name, const QFontMetrics &metrics, int width);

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    bool haveRoom() const;
    bool isUpright() const;
    int uprightHeight() const;
    QString textOf(int section) const;

    bool m_isUpright = false;
    bool m_areWhole = true; ///< the names, for lack of room the short ones
};

/** The measures beside the matrix: number and title, of the chosen one in bold. */
class MeasureHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit MeasureHeader(QWidget *parent);

    QSize sizeHint() const override;
    /** The titles stand in line behind the longest number. */
    void setLongestNumber(const QString &number);

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    QString m_longestNumber;
};

} // namespace aanjager
