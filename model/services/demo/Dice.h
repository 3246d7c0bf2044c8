#pragma once

#include <QByteArrayView>

#include <cstdint>

namespace laurel {

// Numbers that look thrown and follow from a text alone: the same on every machine and for ever.
// FNV-1a makes the seed, SplitMix64 the numbers (Steele, Lea, Flood 2014).
class Dice
{
public:
    // Two purposes give two independent rows of numbers, so that a longer table of names moves
    // nobody's birthday.
    Dice(QByteArrayView who, QByteArrayView purpose)
    {
        mix(who);
        mix("/");
        mix(purpose);
    }

    // 0 to limit - 1.
    std::size_t below(std::size_t limit)
    {
        return static_cast<std::size_t>(((next() >> 32) * static_cast<std::uint64_t>(limit)) >> 32);
    }
    bool isUnder(std::size_t percent) { return below(100) < percent; }

    template <class List>
    decltype(auto) pick(const List& list)
    {
        return list[static_cast<decltype(list.size())>(
            below(static_cast<std::size_t>(list.size())))];
    }

private:
    void mix(QByteArrayView bytes)
    {
        for (const char c : bytes)
            m_state = (m_state ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
    }
    std::uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15U;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31);
    }

    std::uint64_t m_state = 0xCBF29CE484222325U;
};

} // namespace laurel
