#include "ui/shell/start_page.h"

#include "ui/shell/start_action.h"
#include "ui/theme/painters.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPainter>
#include <QStyle>
#include <QUrl>
#include <QVBoxLayout>

namespace aanjager {

using theme::TextStyle;

namespace {

/** The program's mark at the size of a title. */
class AppMark : public QWidget
{
public:
    explicit AppMark(QWidget *parent) : QWidget(parent) { setFixedSize(60, 60); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        theme::paintAppMark(painter, rect(), theme::Theme::instance().palette());
    }
};

} // namespace

StartPage::StartPage(QWidget *parent) : QWidget(parent)
{
    setAcceptDrops(true);
    build();
}

void StartPage::build()
{
    setFocusProxy(nullptr);
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    delete layout();
    m_ways = makeWays();
    m_recent = new RecentList(this);
    m_noRecent = makeLabel(tr("Programmes you open will be listed here."), TextStyle::Caption, this);
    m_dropZone = makeDropZone();
    auto *halves = new QHBoxLayout(this);
    halves->setContentsMargins(0, 0, 0, 0);
    halves->setSpacing(0);
    halves->addWidget(m_ways, 2);
    halves->addWidget(makeRecent(), 3);
    connect(m_recent, &RecentList::chosen, this, &StartPage::recentChosen);
    connect(m_recent, &RecentList::forgetAsked, this, &StartPage::forgetAsked);
    setRecentFiles(m_files);
}

void StartPage::setRecentFiles(const QList<RecentFile> &files)
{
    m_files = files;
    m_recent->setFiles(files);
    m_recent->setVisible(!files.isEmpty());
    m_noRecent->setVisible(files.isEmpty());
}

void StartPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::Palette &palette = theme::Theme::instance().palette();
    painter.fillRect(rect(), palette.surface);
    painter.fillRect(m_ways->geometry(), palette.win);
    painter.fillRect(QRect(m_ways->geometry().right(), 0, 1, height()), palette.line);
}

void StartPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (droppableFile(*event->mimeData()).isEmpty())
        return;
    setDropLook(QStringLiteral("over"));
    event->acceptProposedAction();
}

void StartPage::dragLeaveEvent(QDragLeaveEvent *)
{
    setDropLook(QStringLiteral("true"));
}

void StartPage::dropEvent(QDropEvent *event)
{
    setDropLook(QStringLiteral("true"));
    const QString file = droppableFile(*event->mimeData());
    if (file.isEmpty())
        return;
    event->acceptProposedAction();
    emit fileDropped(file);
}

void StartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        build();
    QWidget::changeEvent(event);
}

QWidget *StartPage::makeWays()
{
    auto *panel = new QWidget(this);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(96, 32, 56, 32);
    column->setSpacing(0);
    column->addStretch(2);
    column->addWidget(makeMark());
    column->addSpacing(44);
    const auto add = [&](const char *icon, const QString &title, const QString &line, const char *key,
                         void (StartPage::*asked)()) {
        auto *action =
            new StartAction(QString::fromLatin1(icon), title, line, QKeySequence(QString::fromLatin1(key)), panel);
        connect(action, &StartAction::clicked, this, asked);
        column->addWidget(action);
        if (!focusProxy())
            setFocusProxy(action);
    };
    add("folder", tr("Open a file"), tr("An existing .aanjager file"), "Ctrl+O", &StartPage::openAsked);
    add("excel", tr("Import a list"), tr("An existing list of measures, from Excel or CSV"), "Ctrl+I",
        &StartPage::importAsked);
    add("plus", tr("New programme"), tr("Blank, or from one of four templates"), "Ctrl+N", &StartPage::newAsked);
    add("overview", tr("Open the demonstration"), tr("A filled programme to look around in"), "Ctrl+D",
        &StartPage::demoAsked);
    column->addStretch(3);
    return panel;
}

QWidget *StartPage::makeMark()
{
    auto *mark = new QWidget(this);
    auto *row = new QHBoxLayout(mark);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(18);
    row->addWidget(new AppMark(mark));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *name = makeLabel(QStringLiteral("Aanjager"), TextStyle::Figure, mark);
    name->setProperty("type", QStringLiteral("brand"));
    words->addWidget(name);
    words->addWidget(makeLabel(tr("One programme, one file, one state of affairs"), TextStyle::Caption, mark));
    row->addLayout(words, 1);
    return mark;
}

QWidget *StartPage::makeRecent()
{
    auto *panel = new QWidget(this);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(64, 32, 96, 32);
    column->setSpacing(0);
    column->addStretch(2);
    auto *title = makeLabel(tr("Recently opened"), TextStyle::PanelTitle, panel);
    title->setContentsMargins(8, 0, 0, 14);
    column->addWidget(title);
    column->addWidget(makeRule(panel));
    column->addWidget(m_recent);
    m_noRecent->setContentsMargins(8, 14, 0, 0);
    column->addWidget(m_noRecent);
    column->addSpacing(40);
    column->addWidget(m_dropZone);
    column->addSpacing(24);
    column->addWidget(makeAssurance());
    column->addStretch(3);
    return panel;
}

QFrame *StartPage::makeDropZone()
{
    auto *zone = new QFrame(this);
    zone->setProperty("drop", QStringLiteral("true"));
    zone->setMinimumHeight(96);
    zone->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *column = new QVBoxLayout(zone);
    column->setContentsMargins(16, 36, 16, 36);
    column->setSpacing(6);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addStretch();
    row->addWidget(new IconLabel(QStringLiteral("import"), 18, &theme::Palette::ink2, zone));
    row->addWidget(makeLabel(tr("Drop a file here"), TextStyle::BodyStrong, zone));
    row->addStretch();
    column->addLayout(row);
    column->addWidget(makeLabel(tr(".aanjager, .xlsx, .ods or .csv"), TextStyle::Caption, zone), 0, Qt::AlignHCenter);
    return zone;
}

QWidget *StartPage::makeAssurance()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(8, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(new IconLabel(QStringLiteral("info"), 16, &theme::Palette::ink2, line));
    auto *words =
        makeLabel(tr("Everything stays in one file on your own disk or network folder. Aanjager sends nothing out."),
                  TextStyle::Caption, line);
    words->setWordWrap(true);
    row->addWidget(words, 1);
    return line;
}

void StartPage::setDropLook(const QString &look)
{
    m_dropZone->setProperty("drop", look);
    m_dropZone->style()->unpolish(m_dropZone);
    m_dropZone->style()->polish(m_dropZone);
}

QString droppableFile(const QMimeData &data)
{
    static const QStringList suffixes{QStringLiteral("aanjager"), QStringLiteral("xlsx"), QStringLiteral("xlsm"),
                                      QStringLiteral("ods"), QStringLiteral("csv")};
    for (const QUrl &url : data.urls())
        if (url.isLocalFile() && suffixes.contains(QFileInfo(url.toLocalFile()).suffix().toLower()))
            return url.toLocalFile();
    return {};
}

} // namespace aanjager
