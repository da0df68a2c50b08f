#include "ui/pages/measures/views_menu.h"

#include "ui/models/built_in_views.h"
#include "ui/pages/notices.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QWidgetAction>

namespace aanjager {

namespace {

QString inMenu(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

/** Whether two views show the same, whatever they are called. */
bool showsSame(MeasureView a, const MeasureView &b)
{
    a.name = b.name;
    return a == b;
}

auto named(QList<MeasureView> &views, const QString &name)
{
    return std::find_if(views.begin(), views.end(), [&](const MeasureView &view) { return view.name == name; });
}

} // namespace

ViewsMenu::ViewsMenu(const PageContext &context, std::function<MeasureView()> now, QWidget *parent)
    : ChipButton(parent), m_context(context), m_now(std::move(now)), m_menu(new QMenu(this))
{
    setMenu(m_menu);
    m_menu->setAccessibleName(tr("Views"));
    setToolTip(tr("Views: filter, grouping and columns under a name"));
    connect(m_menu, &QMenu::aboutToShow, this, &ViewsMenu::fill);
    setWords(tr("View"));
}

QList<MeasureView> ViewsMenu::saved() const
{
    if (!m_context.session.isOpen())
        return {};
    return viewsFromJson(m_context.settings.measureViews(m_context.session.file().path()));
}

void ViewsMenu::store(const QList<MeasureView> &views)
{
    if (m_context.session.isOpen())
        m_context.settings.setMeasureViews(m_context.session.file().path(), viewsToJson(views));
    say();
}

/** Under a name that is there already it takes that one's place. */
void ViewsMenu::saveAs(const QString &name)
{
    MeasureView view = m_now();
    view.name = name.trimmed();
    view.filter.only.clear();
    view.filter.onlyWords.clear();
    if (view.name.isEmpty())
        return;
    QList<MeasureView> views = saved();
    const auto at = named(views, view.name);
    if (at != views.end())
        *at = view;
    else
        views.append(view);
    m_chosen = view.name;
    store(views);
}

void ViewsMenu::rename(const QString &name, const QString &to)
{
    QList<MeasureView> views = saved();
    const QString better = to.trimmed();
    const auto at = named(views, name);
    if (at == views.end() || better.isEmpty() || named(views, better) != views.end())
        return;
    at->name = better;
    m_chosen = better;
    store(views);
}

void ViewsMenu::update(const QString &name)
{
    saveAs(name);
}

void ViewsMenu::remove(const QString &name)
{
    const QList<MeasureView> before = saved();
    QList<MeasureView> views = before;
    views.removeIf([&](const MeasureView &view) { return view.name == name; });
    m_chosen.clear();
    store(views);
    m_context.notices.done(tr("View “%1” removed").arg(name), tr("Undo"),
                           [this, before, path = m_context.session.file().path()] {
                               if (m_context.session.isOpen() && m_context.session.file().path() == path)
                                   store(before);
                           });
}

QString ViewsMenu::shownName() const
{
    if (!m_context.session.isOpen())
        return {};
    const MeasureView now = m_now();
    for (const MeasureView &view : saved())
        if (showsSame(view, now))
            return view.name;
    for (const MeasureView &view : BuiltInViews::of(m_context.session.view()))
        if (view.filter == now.filter && view.grouping == now.grouping && !now.filter.isEmpty())
            return view.name;
    return {};
}

void ViewsMenu::say()
{
    const QString name = shownName();
    setWords(name.isEmpty() ? tr("View") : tr("View: %1").arg(inMenu(name)));
}

void ViewsMenu::fill()
{
    m_menu->clear();
    const MeasureView now = m_now();
    for (MeasureView view : BuiltInViews::of(m_context.session.view())) {
        view.hiddenColumns = now.hiddenColumns; // it says which measures, not how they are laid out
        view.sorting = now.sorting;
        view.isBoard = now.isBoard;
        addView(view, now);
    }
    const QList<MeasureView> kept = saved();
    if (!kept.isEmpty())
        m_menu->addSection(tr("Kept by you"));
    for (const MeasureView &view : kept)
        addView(view, now);
    m_menu->addSeparator();
    QMenu *saving = m_menu->addMenu(tr("Keep this view as…"));
    QLineEdit *field = addField(saving, tr("Name of this view"));
    connect(field, &QLineEdit::returnPressed, this, [this, field] {
        saveAs(field->text());
        m_menu->close();
    });
    QList<MeasureView> all = kept;
    if (named(all, m_chosen) != all.end())
        addKeeping(m_chosen);
}

void ViewsMenu::addView(const MeasureView &view, const MeasureView &now)
{
    QAction *action = m_menu->addAction(inMenu(view.name));
    action->setCheckable(true);
    action->setChecked(view.filter == now.filter && view.grouping == now.grouping &&
                       (!view.filter.isEmpty() || showsSame(view, now)));
    connect(action, &QAction::triggered, this, [this, view] {
        m_chosen = view.name;
        emit chosen(view);
    });
}

/** What can be done with the kept view that was chosen last. */
void ViewsMenu::addKeeping(const QString &name)
{
    m_menu->addAction(tr("Bring “%1” up to date").arg(inMenu(name)), this, [this, name] { update(name); });
    QMenu *renaming = m_menu->addMenu(tr("Rename “%1”").arg(inMenu(name)));
    QLineEdit *field = addField(renaming, name);
    field->setText(name);
    connect(field, &QLineEdit::returnPressed, this, [this, field, name] {
        rename(name, field->text());
        m_menu->close();
    });
    m_menu->addAction(tr("Remove “%1”").arg(inMenu(name)), this, [this, name] { remove(name); });
}

QLineEdit *ViewsMenu::addField(QMenu *menu, const QString &hint)
{
    auto *place = new QWidget(menu);
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(10, 8, 10, 8);
    auto *field = new QLineEdit(place);
    field->setPlaceholderText(hint);
    field->setAccessibleName(hint);
    field->setMinimumWidth(theme::Theme::instance().length(220));
    row->addWidget(field);
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(place);
    menu->addAction(action);
    connect(menu, &QMenu::aboutToShow, field, [field] { field->setFocus(Qt::PopupFocusReason); });
    return field;
}

} // namespace aanjager
