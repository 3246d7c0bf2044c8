#pragma once

#include "model/gateways/Gateways.h"

#include <QPromise>

#include <functional>
#include <memory>
#include <tuple>
#include <vector>

namespace laurel::test {

// One question of a fake gateway. It answers what it is told to, remembers what it was asked, and
// can hold its answers back until a test wants them, in any order.
template <class T, class... Args>
class FakeCall
{
public:
    using Rule = std::function<Result<T>(const Args&...)>;

    void say(T value)
    {
        m_rule = [value](const Args&...) -> Result<T> { return value; };
    }
    void say(Error error)
    {
        m_rule = [error](const Args&...) -> Result<T> { return fail(error); };
    }
    void sayBy(Rule rule) { m_rule = std::move(rule); }

    // From now on nothing is answered before release() or releaseAll().
    void hold() { m_isHeld = true; }
    void letGo()
    {
        m_isHeld = false;
        releaseAll();
    }
    // Answers the question asked as number `index`, from 0, by the rule of this moment.
    void release(size_t index)
    {
        if (auto& promise = m_waiting.at(index)) {
            promise->addResult(std::apply(m_rule, m_asked.at(index)));
            promise->finish();
            promise.reset();
        }
    }
    void releaseAll()
    {
        for (size_t index = 0; index < m_waiting.size(); ++index)
            release(index);
    }

    // What was asked, first to last.
    const std::vector<std::tuple<Args...>>& asked() const { return m_asked; }
    size_t count() const { return m_asked.size(); }

    Answer<T> operator()(const Args&... args)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        m_asked.emplace_back(args...);
        m_waiting.push_back(promise);
        const auto future = promise->future();
        if (!m_isHeld)
            release(m_waiting.size() - 1);
        return future;
    }

private:
    Rule m_rule;
    bool m_isHeld = false;
    std::vector<std::tuple<Args...>> m_asked;
    std::vector<std::shared_ptr<QPromise<Result<T>>>> m_waiting;
};

} // namespace laurel::test
