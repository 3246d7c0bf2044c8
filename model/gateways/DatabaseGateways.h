#pragma once

#include "model/gateways/DatabaseThread.h"
#include "model/gateways/Gateways.h"

namespace laurel {

class DatabaseProgramGateway final : public ProgramGateway
{
public:
    explicit DatabaseProgramGateway(DatabaseThread& reader) : m_reader(reader) {}
    Answer<ProgramOverview> overview() override;

private:
    DatabaseThread& m_reader;
};

class DatabaseMembersGateway final : public MembersGateway
{
public:
    DatabaseMembersGateway(DatabaseThread& reader, DatabaseThread& writer)
        : m_reader(reader)
        , m_writer(writer)
    {
    }
    Answer<MemberPage> page(const MemberQuery& query) override;
    Answer<MemberProfile> profile(MemberId id) override;
    Answer<QString> revealVoucherCode(MemberId member, VoucherId voucher,
                                      const QString& actor) override;

private:
    DatabaseThread& m_reader;
    DatabaseThread& m_writer;
};

class DatabaseApprovalsGateway final : public ApprovalsGateway
{
public:
    explicit DatabaseApprovalsGateway(DatabaseThread& reader) : m_reader(reader) {}
    Answer<std::vector<ApprovalRow>> list(ApprovalList which) override;
    Answer<ApprovalDetail> detail(TaskId id) override;

private:
    DatabaseThread& m_reader;
};

class DatabaseDispatchGateway final : public DispatchGateway
{
public:
    explicit DatabaseDispatchGateway(DatabaseThread& reader) : m_reader(reader) {}
    Answer<std::vector<DispatchRow>> list(DispatchQueue queue) override;
    Answer<DispatchDetail> detail(TaskId id) override;

private:
    DatabaseThread& m_reader;
};

class DatabaseHealthGateway final : public HealthGateway
{
public:
    explicit DatabaseHealthGateway(DatabaseThread& reader) : m_reader(reader) {}
    Answer<HealthFigures> figures(const Period& period) override;

private:
    DatabaseThread& m_reader;
};

} // namespace laurel
