#include "tests/ui/paper/conformance/check.h"
#include "tests/ui/paper/conformance/spoiling.h"

namespace aanjager::conformance {

namespace {

const std::set<std::string> intents = {"RelativeColorimetric", "AbsoluteColorimetric", "Perceptual", "Saturation"};
const std::set<std::string> blendModes = {
    "Normal",    "Compatible", "Multiply",   "Screen",    "Overlay", "Darken",     "Lighten", "ColorDodge", "ColorBurn",
    "HardLight", "SoftLight",  "Difference", "Exclusion", "Hue",     "Saturation", "Color",   "Luminosity"};

std::vector<Object> outputIntents(PaperFile &paper)
{
    Object all = valueOf(paper.catalog(), "/OutputIntents");
    return all.isArray() ? all.getArrayAsVector() : std::vector<Object>();
}

QStringList oneOutputIntent(PaperFile &paper)
{
    int count = 0;
    for (const Object &intent : outputIntents(paper))
        count += nameIn(valueOf(intent, "/S")) == "GTS_PDFA1" && valueOf(intent, "/DestOutputProfile").isStream() &&
                 valueOf(intent, "/OutputConditionIdentifier").isString();
    return count == 1 ? QStringList() : QStringList(QStringLiteral("%1 output intents for PDF/A").arg(count));
}

/** What is wrong with an ICC profile that is said to have this many components. */
QString wrongProfile(const QByteArray &profile, long long components)
{
    const std::map<QByteArray, long long> spaces = {{"RGB ", 3}, {"GRAY", 1}, {"CMYK", 4}, {"Lab ", 3}};
    const QByteArray space = profile.mid(16, 4), kind = profile.mid(12, 4);
    if (profile.size() < 128 || profile.mid(36, 4) != "acsp")
        return QStringLiteral("no ICC profile");
    if (profile.at(8) > 4)
        return QStringLiteral("an ICC profile of version %1").arg(profile.at(8));
    if (kind != "mntr" && kind != "prtr" && kind != "scnr" && kind != "spac")
        return QStringLiteral("an ICC profile of a wrong class");
    const auto found = spaces.find(space);
    if (found == spaces.end() || found->second != components)
        return QStringLiteral("a profile of another number of components");
    return {};
}

QStringList outputProfile(PaperFile &paper)
{
    QStringList found;
    for (const Object &intent : outputIntents(paper)) {
        Object profile = valueOf(intent, "/DestOutputProfile");
        if (!profile.isStream())
            continue;
        const QString wrong = wrongProfile(dataOf(profile), integerIn(valueOf(profile, "/N"), 0));
        if (!wrong.isEmpty())
            found.append(wrong);
    }
    return found;
}

/** Every colour space that is an array, wherever it stands. */
std::vector<Object> colourArrays(PaperFile &paper, const char *family)
{
    std::vector<Object> found;
    for (Object dictionary : paper.dictionaries())
        for (auto &[key, value] : dictionary.getDictAsMap())
            if (value.isArray() && value.getArrayNItems() > 1 && nameIn(value.getArrayItem(0)) == family)
                found.push_back(value);
    return found;
}

QStringList iccSpaces(PaperFile &paper)
{
    QStringList found;
    for (Object space : colourArrays(paper, "ICCBased")) {
        Object profile = space.getArrayItem(1);
        const QString wrong = wrongProfile(dataOf(profile), integerIn(valueOf(profile, "/N"), 0));
        if (!wrong.isEmpty())
            found.append(wrong);
    }
    return found;
}

QStringList deviceColours(PaperFile &paper)
{
    QStringList found;
    for (const ContentStream &stream : paper.streams())
        for (const Operation &operation : stream.operations) {
            const bool space = (operation.name == "cs" || operation.name == "CS") && !operation.operands.empty() &&
                               nameIn(operation.operands.front()) == "DeviceCMYK";
            if (operation.name == "k" || operation.name == "K" || space)
                found.append(stream.place + QStringLiteral(": CMYK colours"));
        }
    for (Object dictionary : paper.dictionaries())
        if (nameIn(dictionary.getKey("/ColorSpace")) == "DeviceCMYK")
            found.append(QStringLiteral("an image or shading in CMYK"));
    return found;
}

/** The graphics states that the file's contents use. */
std::vector<Object> states(PaperFile &paper)
{
    std::vector<Object> found;
    for (const ContentStream &stream : paper.streams())
        if (Object named = valueOf(stream.resources, "/ExtGState"); named.isDictionary())
            for (auto &[name, state] : named.getDictAsMap())
                found.push_back(state);
    return found;
}

QStringList stateKeys(PaperFile &paper)
{
    QStringList found;
    for (const Object &state : states(paper)) {
        if (!valueOf(state, "/TR").isNull())
            found.append(QStringLiteral("a transfer function"));
        if (Object second = valueOf(state, "/TR2"); !second.isNull() && nameIn(second) != "Default")
            found.append(QStringLiteral("a second transfer function"));
        if (!valueOf(state, "/HTP").isNull())
            found.append(QStringLiteral("a halftone phase"));
        if (const long long type = integerIn(valueOf(valueOf(state, "/HT"), "/HalftoneType"), 1);
            type != 1 && type != 5)
            found.append(QStringLiteral("a halftone of type %1").arg(type));
    }
    return found;
}

QStringList renderingIntents(PaperFile &paper)
{
    QStringList found;
    const auto look = [&found](const std::string &name) {
        if (!name.empty() && !intents.contains(name))
            found.append(QString::fromStdString(name));
    };
    for (const ContentStream &stream : paper.streams())
        for (const Operation &operation : stream.operations)
            if (operation.name == "ri" && !operation.operands.empty())
                look(nameIn(operation.operands.front()));
    for (const Object &state : states(paper))
        look(nameIn(valueOf(state, "/RI")));
    for (const Object &object : paper.objects())
        if (nameIn(valueOf(object, "/Subtype")) == "Image")
            look(nameIn(valueOf(object, "/Intent")));
    return found;
}

QStringList images(PaperFile &paper)
{
    QStringList found;
    for (const Object &object : paper.objects()) {
        if (!Object(object).isStream() || nameIn(valueOf(object, "/Subtype")) != "Image")
            continue;
        for (const char *key : {"/Alternates", "/OPI"})
            if (!valueOf(object, key).isNull())
                found.append(QLatin1String(key));
        const long long bits = integerIn(valueOf(object, "/BitsPerComponent"), 1);
        if (bits != 1 && bits != 2 && bits != 4 && bits != 8 && bits != 16)
            found.append(QStringLiteral("%1 bits for a component").arg(bits));
    }
    return found;
}

QStringList interpolation(PaperFile &paper)
{
    QStringList found;
    for (const Object &object : paper.objects())
        if (Object wanted = valueOf(object, "/Interpolate"); wanted.isBool() && wanted.getBoolValue())
            found.append(QStringLiteral("image %1 asks for interpolation").arg(Object(object).getObjectID()));
    return found;
}

QStringList formKeys(PaperFile &paper, const std::vector<const char *> &keys)
{
    QStringList found;
    for (const Object &object : paper.objects())
        if (Object(object).isStream() && nameIn(valueOf(object, "/Subtype")) == "Form")
            for (const char *key : keys)
                if (!valueOf(object, key).isNull())
                    found.append(QLatin1String(key));
    return found;
}

QStringList forms(PaperFile &paper)
{
    return formKeys(paper, {"/OPI", "/PS", "/Subtype2"});
}

QStringList references(PaperFile &paper)
{
    return formKeys(paper, {"/Ref"});
}

QStringList postscript(PaperFile &paper)
{
    QStringList found;
    for (const Object &object : paper.objects())
        if (Object(object).isStream() && nameIn(valueOf(object, "/Subtype")) == "PS")
            found.append(QStringLiteral("object %1").arg(Object(object).getObjectID()));
    return found;
}

QStringList blending(PaperFile &paper)
{
    QStringList found;
    for (const Object &state : states(paper)) {
        Object mode = valueOf(state, "/BM");
        const std::vector<Object> modes = mode.isArray() ? mode.getArrayAsVector() : std::vector<Object>{mode};
        for (const Object &one : modes)
            if (const std::string name = nameIn(one); !name.empty() && !blendModes.contains(name))
                found.append(QString::fromStdString(name));
    }
    return found;
}

QStringList blendingSpaces(PaperFile &paper)
{
    QStringList found;
    for (const Object &dictionary : paper.dictionaries())
        if (nameIn(valueOf(dictionary, "/S")) == "Transparency") {
            const std::string space = nameIn(valueOf(dictionary, "/CS"));
            if (space == "DeviceCMYK" || (!space.empty() && space != "DeviceRGB" && space != "DeviceGray"))
                found.append(QString::fromStdString(space));
        }
    return found;
}

/** Adds a form that the first page shows as an artifact, with something about it. */
QByteArray withForm(const QByteArray &good, const std::function<void(Object dictionary)> &about)
{
    return changed(good, [&about](QPDF &file) {
        Object form = Object::newStream(&file, "");
        Object dictionary = form.getDict();
        dictionary.replaceKey("/Type", Object::newName("/XObject"));
        dictionary.replaceKey("/Subtype", Object::newName("/Form"));
        dictionary.replaceKey("/BBox", Object::parse("[0 0 1 1]"));
        dictionary.replaceKey("/Resources", Object::newDictionary());
        about(dictionary);
        file.getRoot().replaceKey("/AanjagerExtra", file.makeIndirectObject(form));
    });
}

QByteArray withState(const QByteArray &good, const char *key, const char *value)
{
    return changed(good,
                   [key, value](QPDF &file) { resourceIn(file, "/ExtGState").replaceKey(key, Object::parse(value)); });
}

Object outputProfileIn(QPDF &file)
{
    return file.getRoot().getKey("/OutputIntents").getArrayItem(0).getKey("/DestOutputProfile");
}

} // namespace

std::vector<Check> graphicsChecks()
{
    return {
        {"A 6.2.3", "one-output-intent", oneOutputIntent,
         [](const QByteArray &good) {
             return changed(good, [](QPDF &file) {
                 file.getRoot().getKey("/OutputIntents").getArrayItem(0).removeKey("/DestOutputProfile");
             });
         }},
        {"A 6.2.3", "output-profile-sound", outputProfile,
         [](const QByteArray &good) {
             return changed(
                 good, [](QPDF &file) { outputProfileIn(file).getDict().replaceKey("/N", Object::newInteger(4)); });
         }},
        {"A 6.2.4.2", "icc-spaces-sound", iccSpaces,
         [](const QByteArray &good) {
             return changed(good, [](QPDF &file) {
                 Object profile = Object::newStream(&file, std::string(200, 'x'));
                 profile.getDict().replaceKey("/N", Object::newInteger(3));
                 Object space = Object::parse("[/ICCBased]");
                 space.appendItem(file.makeIndirectObject(profile));
                 imageIn(file).getDict().replaceKey("/ColorSpace", space);
             });
         }},
        {"A 6.2.4.3", "device-colours-rgb-or-grey", deviceColours,
         [](const QByteArray &good) { return withContent(good, "/Artifact BMC 0 0 0 1 k EMC"); }},
        {"A 6.2.5", "graphics-states-plain", stateKeys,
         [](const QByteArray &good) { return withState(good, "/TR", "/Identity"); }},
        {"A 6.2.6", "rendering-intents-known", renderingIntents,
         [](const QByteArray &good) { return withContent(good, "/Artifact BMC /Vivid ri EMC"); }},
        {"A 6.2.8.1", "images-plain", images,
         [](const QByteArray &good) {
             return changed(
                 good, [](QPDF &file) { imageIn(file).getDict().replaceKey("/Alternates", Object::parse("[<< >>]")); });
         }},
        {"A 6.2.8.1", "images-not-interpolated", interpolation,
         [](const QByteArray &good) {
             return changed(
                 good, [](QPDF &file) { imageIn(file).getDict().replaceKey("/Interpolate", Object::newBool(true)); });
         }},
        {"A 6.2.9.1", "forms-plain", forms,
         [](const QByteArray &good) {
             return withForm(good, [](Object form) { form.replaceKey("/OPI", Object::newDictionary()); });
         }},
        {"A 6.2.9.2, UA 7.20", "no-reference-forms", references,
         [](const QByteArray &good) {
             return withForm(good, [](Object form) { form.replaceKey("/Ref", Object::newDictionary()); });
         }},
        {"A 6.2.9.3", "no-postscript", postscript,
         [](const QByteArray &good) {
             return withForm(good, [](Object form) { form.replaceKey("/Subtype", Object::newName("/PS")); });
         }},
        {"A 6.2.10", "blend-modes-known", blending,
         [](const QByteArray &good) { return withState(good, "/BM", "/Dazzle"); }},
        {"A 6.2.10", "blending-spaces-known", blendingSpaces,
         [](const QByteArray &good) {
             return changed(good, [](QPDF &file) {
                 firstPage(file).getKey("/Group").replaceKey("/CS", Object::newName("/DeviceCMYK"));
             });
         }},
    };
}

} // namespace aanjager::conformance
