// The screens stay on as long as slides are shown, where there is a desktop that can be asked.
#include "ui/presenting/wakeful.h"

#include <QProcess>
#include <QTest>
#include <gtest/gtest.h>

using namespace aanjager;

namespace {

/** What a desktop offers, as far as the screens go. */
class Desktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public:
    QList<uint> held;
    QString why;

public slots:
    uint Inhibit(const QString &, const QString &reason)
    {
        why = reason;
        held.append(++m_last);
        return m_last;
    }
    void UnInhibit(uint cookie) { held.removeOne(cookie); }

private:
    uint m_last = 40;
};

class ScreensOn : public ::testing::Test
{
protected:
    void SetUp() override
    {
        bus.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"),
                                                  QStringLiteral("--nopidfile"), QStringLiteral("--print-address")});
        ASSERT_TRUE(bus.waitForReadyRead(10'000)) << bus.errorString().toStdString();
        address = QString::fromUtf8(bus.readLine()).trimmed();
    }

    void TearDown() override
    {
        for (const char *name : {"desktop", "program"})
            QDBusConnection::disconnectFromBus(QLatin1String(name));
        bus.kill();
        bus.waitForFinished();
    }

    QDBusConnection connection(const char *name) const
    {
        return QDBusConnection::connectToBus(address, QLatin1String(name));
    }

    bool listen()
    {
        QDBusConnection own = connection("desktop");
        return own.registerObject(QStringLiteral("/org/freedesktop/ScreenSaver"), &desktop,
                                  QDBusConnection::ExportAllSlots) &&
               own.registerService(QStringLiteral("org.freedesktop.ScreenSaver"));
    }

    QProcess bus;
    QString address;
    Desktop desktop;
};

} // namespace

TEST_F(ScreensOn, TheDesktopKeepsThemOnUntilTheSlidesAreGone)
{
    ASSERT_TRUE(listen());
    {
        const Wakeful wakeful(QStringLiteral("slides"), connection("program"));
        EXPECT_TRUE(QTest::qWaitFor([&] { return desktop.held.size() == 1; }));
        EXPECT_EQ(desktop.why, QStringLiteral("slides"));
        QTest::qWait(50); // for the answer
    }
    EXPECT_TRUE(QTest::qWaitFor([&] { return desktop.held.isEmpty(); }));
}

TEST_F(ScreensOn, SlidesThatAreGoneBeforeTheDesktopAnswersHoldNothing)
{
    ASSERT_TRUE(listen());
    {
        const Wakeful wakeful(QStringLiteral("slides"), connection("program"));
    }

    EXPECT_TRUE(QTest::qWaitFor([&] { return !desktop.why.isEmpty() && desktop.held.isEmpty(); }));
}

TEST_F(ScreensOn, ADesktopThatDoesNotListenIsNoError)
{
    const Wakeful wakeful(QStringLiteral("slides"), connection("program"));
    QTest::qWait(50);
    const Wakeful alone(QStringLiteral("slides"), QDBusConnection(QStringLiteral("no such connection")));
}

#include "wakeful_test.moc"
