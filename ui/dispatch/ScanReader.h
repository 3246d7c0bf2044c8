#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace laurel::ui {

// Tells a barcode scanner from a typist, by pace alone: a scan is a run of characters with short
// gaps, ended by Enter or Tab. Pure: the caller says what came and when, so that a test can too.
//
// Until it is known who typed, characters are held back. Each answer says how many of the oldest
// held ones turned out to be typed by hand; the caller hands these on.
class ScanReader
{
public:
    using Time = std::chrono::milliseconds;

    struct Limits
    {
        Time longestGap = Time(60);
        int shortestCode = 4;
    };

    struct Reading
    {
        int released = 0; // of those held before, oldest first
        bool isHeld = false; // the character given is kept back too
        std::optional<QString> code = {}; // A whole scan; what was held has been used up.

        friend bool operator==(const Reading&, const Reading&) = default;
    };

    ScanReader() = default;
    explicit ScanReader(Limits limits) : m_limits(limits) {}

    Reading character(QChar character, Time at);
    Reading end(Time at); // Enter or Tab
    // Anything that no scanner sends, or a pause longer than the gap: the held were typed.
    Reading interrupt();

    bool isHolding() const { return !m_held.isEmpty(); }
    Limits limits() const { return m_limits; }

private:
    bool isLate(Time at) const;

    Limits m_limits = {};
    QString m_held;
    Time m_last = {};
};

} // namespace laurel::ui
