-- What an invoice comes to, so that lists can show it and be ordered by it. The store keeps it with the invoice; the next migration fills it.
create table INVOICE_TOTAL (
	INVOICE_ID BIGINT not null,
	TOTAL DECIMAL(31, 4) not null,
	constraint INVOICE_TOTAL_PK primary key (INVOICE_ID)
);
