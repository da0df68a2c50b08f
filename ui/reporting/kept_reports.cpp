#include "ui/reporting/kept_reports.h"

#include "core/report/document_json.h"
#include "core/report/html_writer.h"
#include "core/report/odt_writer.h"
#include "ui/paper/render.h"
#include "ui/reporting/svg_figures.h"
#include "ui/text/wording.h"

namespace aanjager {

namespace {

QString inBase64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

Result<QByteArray> fromBase64(const QString &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || text.isEmpty())
        return fail(ErrorKind::Format, QStringLiteral("no file in base64"));
    return *decoded;
}

/** What it is compared with, as the moment is written. */
QString textOf(const std::optional<Moment> &since)
{
    const auto *round = since ? std::get_if<Moment::Round>(&since->at) : nullptr;
    return round ? QStringLiteral("round:") + round->label : QString();
}

Result<Id<Round>> closedRound(const ProgrammeFile &file, const QString &label)
{
    return file.store().all<Round>().map([&](const QList<Round> &rounds) {
        for (const Round &round : rounds)
            if (round.label == label && round.closed.isValid())
                return round.id;
        return Id<Round>();
    });
}

} // namespace

Result<FrozenReport> keptReport(const ReportRequest &request, const View &closed, const std::optional<View> &since,
                                WorkProgress *progress)
{
    const text::Wording wording(request.language);
    const report::Document document =
        report::reportOf(request.kind, closed, since, wording, {request.visibility, {}, report::Standing::ByRound, {}});
    return paper::renderPdf(document, nullptr, progress).map([&](const QByteArray &pages) {
        FrozenReport kept;
        kept.id = newId<FrozenReport>();
        kept.title = document.title;
        kept.kind = report::codeOf(request.kind);
        kept.language = request.language;
        kept.since = textOf(request.since);
        kept.visibility = request.visibility;
        kept.content = inBase64(qCompress(report::jsonOf(document)));
        kept.pdf = inBase64(pages);
        return kept;
    });
}

Result<QByteArray> keptPages(const ProgrammeFile &file, Id<FrozenReport> id)
{
    return file.store().get(id).and_then([](const FrozenReport &kept) { return fromBase64(kept.pdf); });
}

Result<std::optional<FrozenReport>> keptFor(const ProgrammeFile &file, const ReportRequest &request)
{
    const auto *wanted = std::get_if<Moment::Round>(&request.asOf.at);
    if (!wanted || request.standing != report::Standing::ByRound || !request.version.isEmpty() || request.party)
        return std::nullopt;
    const auto round = closedRound(file, wanted->label);
    if (!round || round->isNull())
        return round ? Result<std::optional<FrozenReport>>(std::nullopt) : tl::unexpected(round.error());
    const Description &described = describe<FrozenReport>();
    return file.store()
        .dependants(described, *described.field(u"round"), round->value)
        .and_then([&](const QList<qint64> &ids) -> Result<std::optional<FrozenReport>> {
            for (const qint64 id : ids) {
                const auto kept = file.store().get(Id<FrozenReport>{id});
                if (!kept)
                    return tl::unexpected(kept.error());
                if (kept->kind == report::codeOf(request.kind) && kept->language == request.language &&
                    kept->visibility == request.visibility && (!request.since || kept->since == textOf(request.since)))
                    return std::optional(*kept);
            }
            return std::nullopt;
        });
}

Result<QByteArray> keptFile(const FrozenReport &kept, ReportFormat format)
{
    if (format == ReportFormat::Pdf)
        return fromBase64(kept.pdf);
    return fromBase64(kept.content)
        .and_then([](const QByteArray &content) { return report::documentOf(qUncompress(content)); })
        .and_then([&](const report::Document &document) -> Result<QByteArray> {
            const SvgFigures figures(document.language);
            if (format == ReportFormat::Html)
                return report::htmlOf(document, figures);
            return report::odtOf(document, figures);
        });
}

} // namespace aanjager
