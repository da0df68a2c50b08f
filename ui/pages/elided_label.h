#pragma once

#include "ui/theme/type.h"

#include <QLabel>

namespace aanjager {

/** A label of one line that ends in an ellipsis where it has no room; the whole text is its tooltip. */
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(theme::TextStyle style, QWidget *parent = nullptr);

    void setWhole(const QString &text);
    /** As `setWhole` of all parts together; where they have no room, parts go from the end and none is cut but the
     * first. A part begins with what parts it from the one before. */
    void setParts(const QStringList &parts);
    const QString &whole() const { return m_whole; }
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    QString fitting() const;

    QString m_whole;
    QStringList m_parts; ///< empty where it may be cut anywhere
};

} // namespace aanjager
