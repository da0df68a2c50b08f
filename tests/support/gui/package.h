#pragma once

#include "tests/support/builders.h"
#include "ui/session/session.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace aanjager::fixtures {

/** A small package in a file that nobody holds: two themes, three measures, two municipalities, one action. */
class PackageFile
{
public:
    PackageFile()
    {
        normal.name = QStringLiteral("Gewoon opgroeien");
        normal.order = 1;
        access.name = QStringLiteral("Toegang");
        access.order = 2;
        first.theme = second.theme = normal.id;
        second.title = QStringLiteral("Jeugdprofessional bij de huisarts");
        second.ownerKind = OwnerKind::Municipality;
        third.theme = access.id;
        third.title = QStringLiteral("Procesregie: één gezin");
        third.status = Status::Preparing;
        third.lead.clear();
        programme.pinnedToday = QDate(2020, 10, 15);
        const auto fill = [this](ProgrammeFile &file) {
            return file.edit({QStringLiteral("add")}, [this](Edit &edit) { return insertAll(edit); })
                .map([](const auto &) {});
        };
        const auto built = ProgrammeFile::build(path(), programme, &QDateTime::currentDateTime, fill);
        EXPECT_TRUE(built) << built.error().detail.toStdString();
    }

    QString path() const { return folder.filePath(QStringLiteral("pakket.aanjager")); }

    QTemporaryDir folder;
    Programme programme = aProgramme();
    Theme normal{newId<Theme>()}, access{newId<Theme>()};
    Measure first = aMeasure(QStringLiteral("M01"));
    Measure second = aMeasure(QStringLiteral("M02"));
    Measure third = aMeasure(QStringLiteral("M10"));
    Party sliedrecht = aMunicipality();
    Party dordrecht = aMunicipality(QStringLiteral("Dordrecht"));
    Applicability cell = anApplicability(first, sliedrecht);
    Action action = anAction(first);

private:
    Result<void> insertAll(Edit &edit)
    {
        Result<void> result;
        const auto insert = [&](const auto &...records) {
            ((result = result.and_then([&] { return edit.insert(records).map([](auto) {}); })), ...);
        };
        insert(normal, access, first, second, third, sliedrecht, dordrecht, cell, action);
        return result;
    }
};

/** The package, opened in a session. */
class PackageTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        const auto opened = session.open(package.path());
        ASSERT_TRUE(opened) << opened.error().detail.toStdString();
    }

    Measure stored(Id<Measure> id) const { return session.file().store().get(id).value(); }

    PackageFile package;
    Session session;
};

} // namespace aanjager::fixtures
