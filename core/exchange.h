// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <memory>
#include <optional>
#include <tl/expected.hpp>
#include <vector>

// The history as a person takes it along: JSON or a table (CSV). docs/EXPORT.md is the format; both
// hold everything that is over, and either is read back exactly.
namespace unhunch::exchange {

enum class Format { Json, Csv };
std::optional<Format> formatFromString(const QString &); // json, csv

constexpr int version = 1; // of the format

// Longer files are refused: nobody's history is as long, and it is read as a whole.
constexpr qint64 mostBytes = qint64 {256} << 20;

// What the format takes. Whoever adds to the history keeps to it: what is exported must be read
// again.
constexpr int mostText = 1000; // characters of a note
constexpr int mostName = 100; // of an id or a word
inline const QDate earliest(1970, 1, 1);
bool isLine(const QString &, int most); // not empty, and no control character in it
bool isWord(const QString &); // one that can be shown, without a blank

// Writes one record after the other. The same records give the same bytes.
class Writer
{
public:
    static std::unique_ptr<Writer> of(Format, QIODevice &); // the device must outlive it

    explicit Writer(QIODevice &device)
        : m_device(device)
    { }

    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;
    virtual ~Writer() = default;

    virtual void begin() = 0;
    virtual void write(const Record &) = 0;
    virtual void end() = 0;

    // The device did not take everything; its errorString says why. One that only fails when it is
    // closed (QSaveFile) says so to its owner.
    bool failed() const { return m_failed; }

protected:
    void put(const QByteArray &bytes);

private:
    QIODevice &m_device;
    bool m_failed = false;
};

// Writes everything of these days; without any, all. The history is read in pieces of a month, so
// that its length costs no memory. False of `progress` gives up. What was written by then is for
// the caller to throw away.
tl::expected<void, QString> write(const History &, Format, QIODevice &,
    const std::optional<Extent> &days = {}, const Progress &progress = {});

// Reads a file of either format; which one it is shows in its first bytes. The refusal names the
// field, and the line or the number of the record, from 1.
tl::expected<std::vector<Record>, QString> read(const QByteArray &bytes);

// One record as JSON, as in the "records" of the file.
QJsonObject toJson(const Record &);

} // namespace unhunch::exchange
