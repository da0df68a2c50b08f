#include "ui/dialogs/house_style.h"

#include "core/domain/picture.h"
#include "ui/pages/editing/commit_text.h"
#include "ui/pages/notices.h"
#include "ui/session/measure_edits.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QBuffer>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr int logoHeight = 36; ///< pixels at 100 % text size
constexpr int logoWidth = 180;

/** As large as its place allows, sharp on this screen; null when the picture cannot be drawn. */
QPixmap drawn(const QByteArray &bytes, double ratio)
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const theme::Theme &theme = theme::Theme::instance();
    const QSize room = QSize(theme.length(logoWidth), theme.length(logoHeight)) * ratio;
    if (reader.size().isValid())
        reader.setScaledSize(reader.size().scaled(room, Qt::KeepAspectRatio).expandedTo({1, 1}));
    QPixmap pixmap = QPixmap::fromImage(reader.read());
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

QPushButton *makeSmall(const QString &words, QWidget *parent)
{
    auto *button = new QPushButton(words, parent);
    button->setProperty("kind", QStringLiteral("small"));
    button->setAutoDefault(false);
    return button;
}

} // namespace

HouseStyle::HouseStyle(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_logo(new QLabel(this))
    , m_choose(makeSmall(tr("Choose a lo&go…"), this))
    , m_remove(makeSmall(tr("Remove"), this))
    , m_colophon(new CommitText(tr("Colophon"), this))
{
    m_colophon->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(makeLabel(tr("House style"), TextStyle::CardTitle, this));
    m_logo->setProperty("paper", true);
    column->addWidget(m_logo, 0, Qt::AlignLeft);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_choose);
    row->addWidget(m_remove);
    row->addStretch(1);
    column->addLayout(row);
    m_remove->setAccessibleName(tr("Remove the logo"));
    QLabel *label = makeLabel(tr("C&olophon"), TextStyle::Label, this);
    label->setBuddy(m_colophon);
    column->addSpacing(2);
    column->addWidget(label);
    column->addWidget(m_colophon);
    connect(m_choose, &QPushButton::clicked, this, &HouseStyle::askLogo);
    connect(m_remove, &QPushButton::clicked, this, &HouseStyle::removeLogo);
    connect(m_colophon, &QPlainTextEdit::textChanged, this, &HouseStyle::typed);
    connect(m_colophon, &CommitText::committed, this, [this](const QString &text) {
        if (store(QStringLiteral("colophon"), text))
            m_colophon->startAnew(text);
        else
            m_colophon->refuse();
    });
    refresh();
}

void HouseStyle::refresh()
{
    const Programme &programme = m_context.session.state().programme();
    const bool canEdit = m_context.session.canEdit();
    showLogo(programme.logo);
    m_choose->setEnabled(canEdit);
    m_remove->setVisible(!programme.logo.isEmpty());
    m_remove->setEnabled(canEdit);
    m_colophon->setReadOnly(!canEdit);
    m_colophon->setStored(programme.colophon);
}

void HouseStyle::showLogo(const QString &base64)
{
    m_logo->setVisible(!base64.isEmpty());
    if (base64.isEmpty())
        return;
    const auto picture = readPicture(base64);
    const QPixmap pixmap = picture ? drawn(picture->bytes, devicePixelRatioF()) : QPixmap();
    m_logo->setPixmap(pixmap);
    if (pixmap.isNull())
        m_logo->setText(tr("The logo cannot be shown here."));
    m_logo->setAccessibleName(tr("Logo"));
}

void HouseStyle::askLogo()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose a logo"), m_context.settings.folder(),
                                                      tr("Pictures (*.svg *.png *.jpg *.jpeg)"));
    if (!path.isEmpty())
        takeLogo(path);
}

void HouseStyle::takeLogo(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return m_context.notices.failed({ErrorKind::NotFound, {path}, {}, {}, QStringLiteral("no file")});
    if (file.size() > largestPicture)
        return m_context.notices.failed({ErrorKind::Invalid,
                                         {path},
                                         kilobytes(file.size()),
                                         kilobytes(largestPicture),
                                         QStringLiteral("picture too large")});
    const auto picture = pictureOf(file.read(largestPicture + 1));
    if (!picture)
        return m_context.notices.failed(picture.error());
    if (drawn(picture->bytes, 1).isNull())
        return m_context.notices.failed(
            {ErrorKind::Invalid, {path}, {}, {}, QStringLiteral("no picture that reports can show")});
    if (store(QStringLiteral("logo"), QString::fromLatin1(picture->bytes.toBase64())))
        m_context.notices.doneWithUndo(tr("The logo is on every report from now on"));
}

void HouseStyle::removeLogo()
{
    if (!store(QStringLiteral("logo"), {}))
        return;
    m_choose->setFocus(Qt::OtherFocusReason); // what had it is gone
    m_context.notices.doneWithUndo(tr("The logo is removed"));
}

QString HouseStyle::kilobytes(qint64 bytes) const
{
    return QStringLiteral("%1 kB").arg(m_context.words.number(static_cast<double>((bytes + 1023) / 1024)));
}

void HouseStyle::goToColophon()
{
    m_colophon->setFocus(Qt::OtherFocusReason);
}

QString HouseStyle::colophonText() const
{
    return m_colophon->toPlainText();
}

bool HouseStyle::leave()
{
    return m_colophon->leave();
}

bool HouseStyle::store(const QString &field, const QString &text)
{
    const auto write = [session = &m_context.session, field, text] {
        return setField(*session, session->state().programme().id, field, Convert<QString>::toValue(text));
    };
    return m_context.attempt(write);
}

} // namespace aanjager
