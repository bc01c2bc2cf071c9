// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/anatomy.h"
#include "stretch.h"
#include "stretchreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace unhunch {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(unhunch::Catalogue)
};

constexpr int mostFiles = 200; // of one folder

// What keeps the figures of a stretch from being shown, or nothing.
QString figureProblem(const Stretch &stretch)
{
    std::vector<QJsonObject> figures {stretch.figure};
    for (const Variant &variant : stretch.variants) {
        if (!variant.figure.isEmpty())
            figures.push_back(variant.figure);
    }
    for (const QJsonObject &each : figures) {
        const auto movement = figure::Movement::fromJson(each, figure::builtInBasePoses());
        QString problem = movement ? figure::beyondLimits(*movement) : movement.error();
        if (!problem.isEmpty())
            return problem;
    }
    return {};
}

// The *.json of a folder by name. The name is matched here: QDir's filters are regular expressions,
// whose matcher would stay in the resident's memory.
QFileInfoList filesOf(const QString &folder)
{
    QFileInfoList files = QDir(folder).entryInfoList(
        QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    const auto isOther = [](const QFileInfo &each) {
        return !each.fileName().endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    };
    files.erase(std::remove_if(files.begin(), files.end(), isOther), files.end());
    return files;
}

tl::expected<Stretch, QString> readFile(const QFileInfo &info, bool checksFigures)
{
    // A pipe or a device under this name would never end.
    if (!info.isFile())
        return tl::unexpected(Words::tr("file: is not a plain file"));
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(Words::tr("file: cannot be read (%1)").arg(file.errorString()));
    const QByteArray text = file.read(stretchFileLimit + 1);
    if (text.size() > stretchFileLimit)
        return tl::unexpected(
            Words::tr("file: is larger than %1 KiB").arg(stretchFileLimit / 1024));
    tl::expected<Stretch, QString> stretch = readStretch(text);
    if (stretch && stretch->id != info.completeBaseName())
        return tl::unexpected(Words::tr("id: \"%1\" is not the name of the file").arg(stretch->id));
    if (stretch && checksFigures) {
        if (QString problem = figureProblem(*stretch); !problem.isEmpty())
            return tl::unexpected(std::move(problem));
    }
    return stretch;
}

void dropFigures(Stretch &stretch)
{
    stretch.figure = {};
    for (Variant &variant : stretch.variants)
        variant.figure = {};
}

bool comesBefore(const Stretch &a, const Stretch &b)
{
    if ((a.number == 0) != (b.number == 0))
        return a.number != 0;
    return a.number != b.number ? a.number < b.number : a.name < b.name;
}

} // namespace

Catalogue Catalogue::load(const QStringList &folders, Figures figures)
{
    Catalogue catalogue;
    for (const QString &folder : folders) {
        if (folder.isEmpty())
            continue;
        const QFileInfoList files = filesOf(folder);
        if (files.size() > mostFiles)
            catalogue.m_problems.append(
                Words::tr("%1: file: only the first %2 are read").arg(folder).arg(mostFiles));
        const bool ours = folder.startsWith(QLatin1String(":/"));
        const bool checksFigures = !ours && figures != Figures::AsTheyAre;
        for (const QFileInfo &info : files.mid(0, mostFiles)) {
            tl::expected<Stretch, QString> stretch = readFile(info, checksFigures);
            if (stretch && catalogue.find(stretch->id) != nullptr)
                stretch = tl::unexpected(Words::tr("id: \"%1\" is there already").arg(stretch->id));
            if (stretch && figures == Figures::Dropped)
                dropFigures(*stretch);
            if (stretch)
                catalogue.m_stretches.push_back(*std::move(stretch));
            else
                catalogue.m_problems.append(
                    info.fileName() + QStringLiteral(": ") + stretch.error());
        }
    }
    std::stable_sort(catalogue.m_stretches.begin(), catalogue.m_stretches.end(), comesBefore);
    return catalogue;
}

Catalogue Catalogue::loadAll(Figures figures)
{
    return load({QStringLiteral(":/unhunch/stretches"), ownFolder()}, figures);
}

QString Catalogue::ownFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/unhunch/stretches");
}

const Stretch *Catalogue::find(const QString &id) const
{
    const auto found = std::find_if(m_stretches.begin(), m_stretches.end(),
        [&id](const Stretch &each) { return each.id == id; });
    return found == m_stretches.end() ? nullptr : &*found;
}

} // namespace unhunch
