-- A studio that is there already gets the series for the numbers of its other records; a new one makes them with its first records.
insert into NUMBER_SERIES (ID, VERSION, NAME, NEXT_NUMBER) select ${next_key}, 1, 'invoices', 1001 from STUDIO;
insert into NUMBER_SERIES (ID, VERSION, NAME, NEXT_NUMBER) select ${next_key}, 1, 'sessions', 1001 from STUDIO;
insert into NUMBER_SERIES (ID, VERSION, NAME, NEXT_NUMBER) select ${next_key}, 1, 'clients', 1001 from STUDIO;
